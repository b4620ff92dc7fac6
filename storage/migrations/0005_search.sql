-- The full-text index of actors; its text is already stemmed by domain/words.py, so the tokenizer only splits at spaces.
-- name, kind, needs: what everybody may read; inside: what the network may read; area: codes of districts, regions
-- and of the audience. ages and crisis are carried along for the order of results. Ended actors have no row.

CREATE VIRTUAL TABLE actor_search USING fts5 (
    name,
    kind,
    needs,
    inside,
    area,
    ages UNINDEXED,
    crisis UNINDEXED,
    tokenize = "unicode61 remove_diacritics 0",
    detail = full
);

CREATE VIRTUAL TABLE actor_search_word USING fts5vocab (actor_search, 'col');
