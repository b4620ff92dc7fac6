"""What is true in a network of services: frozen values and pure rules. Time comes in as `now`."""
