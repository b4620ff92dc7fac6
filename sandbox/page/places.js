// Municipalities offered when a location is shared: name, latitude, longitude.

export const PLACES = [
  ["Karlovy Vary", 50.2213, 12.8861],
  ["Cheb", 50.0796, 12.3739],
  ["Sokolov", 50.1813, 12.6401],
  ["Aš", 50.2239, 12.195],
  ["Mariánské Lázně", 49.9646, 12.7012],
  ["Ostrov", 50.3059, 12.9391],
  ["Kraslice", 50.3237, 12.5175],
  ["Lázně Kynžvart", 50.0106, 12.6247],
  ["Nejdek", 50.3224, 12.7294],
  ["Toužim", 50.0605, 12.9851],
];
export const PLACES_SOURCE = "© ČÚZK, RÚIAN, stav 06/2024, generalizováno";
