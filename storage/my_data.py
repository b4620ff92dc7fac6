"""Everything kept on one person: read out in one piece, and erased in one transaction.

Every column of the schema that points at a person has to stand here; a test walks the schema.
"""

import json
from collections.abc import Collection, Mapping
from datetime import datetime

from storage.actors import Actors, moment
from storage.database import Connection, Row
from storage.database import Value as Sql

Fact = str | int | bool | datetime | dict[str, object] | list[object] | None
Facts = dict[str, list[dict[str, Fact]]]

SECTIONS = {
    "profile": """SELECT telegram_id, name, language, home_orp AS orp, quiet_from AS quiet_from_minute,
                         quiet_to AS quiet_to_minute, works_every_day, layout, commands AS command_menu,
                         unreachable_since, board_seen_at, created_at
                    FROM person WHERE id = :person""",
    "rights": """SELECT role, actor, orp, kraj, granted_at, ended_at, waits_for IS NOT NULL AS waits_for_a_move
                   FROM role_grant WHERE person = :person ORDER BY id""",
    "rights_given": """SELECT role, actor, orp, kraj, granted_at
                         FROM role_grant WHERE granted_by = :person ORDER BY id""",
    "rights_ended": """SELECT role, actor, orp, kraj, ended_at
                         FROM role_grant WHERE ended_by = :person ORDER BY id""",
    "drafts": "SELECT form, answers, step, updated_at FROM draft WHERE person = :person ORDER BY id",
    "searches": "SELECT text, asked_at FROM question WHERE person = :person ORDER BY id",
    "capacity_reports": """SELECT actor, unit, state, available, maximum, accepting, note, reported_at
                             FROM capacity_report WHERE reported_by = :person ORDER BY id""",
    "cards_edited_last": "SELECT id AS actor, edited_at FROM actor WHERE edited_by = :person ORDER BY id",
    "invitations_made": """SELECT role, actor, orp, kraj, uses, created_at, expires_at, revoked_at
                             FROM invitation WHERE created_by = :person ORDER BY id""",
    "invitations_to_move_here": """SELECT created_at, expires_at, revoked_at
                                     FROM invitation WHERE moves = :person ORDER BY id""",
    "invitations_used": """SELECT role, actor, orp, kraj, used_at
                             FROM invitation_use JOIN invitation ON invitation.id = invitation
                            WHERE person = :person ORDER BY used_at""",
    "wrong_codes": "SELECT at FROM invitation_miss WHERE person = :person ORDER BY at",
    "phone_numbers_tried": "SELECT at FROM phone_try WHERE person = :person ORDER BY at",
    "actors_offered": "SELECT actor, offered_at FROM phone_offer WHERE person = :person ORDER BY actor",
    "open_filter": "SELECT filter, mark, changed_at FROM open_filter WHERE person = :person",
    "saved_filters": """SELECT name, filter, saved_at, published_at FROM saved_filter
                         WHERE owner = :person ORDER BY id""",
    "requests": """SELECT id, role, orp, actor, organisation, words, username, state, asked_at, decided_at, reason,
                          reason_words
                     FROM access_request WHERE person = :person ORDER BY id""",
    "requests_decided": """SELECT role, orp, actor, state, decided_at, reason, reason_words
                             FROM access_request WHERE decided_by = :person ORDER BY id""",
    "request_messages": """SELECT request, author = :person AS by_you, text, sent_at FROM access_message
                            WHERE author = :person
                               OR request IN (SELECT id FROM access_request WHERE person = :person)
                            ORDER BY id""",
    "proposals": """SELECT id, actor, kind, words, state, proposed_at, closed_at, reason
                      FROM proposal WHERE author = :person ORDER BY id""",
    "proposed_fields": """SELECT proposal, field, old, new, state, reason, published, decided_at FROM proposed_field
                           WHERE proposal IN (SELECT id FROM proposal WHERE author = :person)
                           ORDER BY proposal, field""",
    "proposals_decided": """SELECT actor, kind, state, closed_at, reason
                              FROM proposal WHERE closed_by = :person ORDER BY id""",
    "proposed_fields_decided": """SELECT proposal, field, state, reason, decided_at
                                    FROM proposed_field WHERE decided_by = :person ORDER BY proposal, field""",
    "cards_changed": """SELECT actor, field, origin, changed_at
                          FROM card_change WHERE changed_by = :person ORDER BY id""",
    "contact_for_everybody": "SELECT name, phone, email FROM public_contact WHERE person = :person",
    "workbooks_sent": """SELECT book, rows_read, state, read_at, applied_at, undone_at
                           FROM workbook_import WHERE person = :person ORDER BY id""",
    "conversations": """SELECT id, orp, actor, asker = :person AS by_you, begun_at, last_at FROM conversation
                         WHERE asker = :person
                            OR id IN (SELECT conversation FROM conversation_participant WHERE person = :person)
                         ORDER BY id""",
    "conversation_messages": """SELECT conversation, author = :person AS by_you, text, sent_at FROM conversation_message
                                 WHERE author = :person
                                    OR conversation IN (SELECT id FROM conversation WHERE asker = :person)
                                 ORDER BY id""",
    "notices": """SELECT kind, subject, state, due_at, ended_at, attempts, message AS message_id, reason
                    FROM outbox WHERE recipient = :person ORDER BY id""",
    "private_messages": """SELECT message AS message_id, delete_at
                             FROM private_message WHERE person = :person ORDER BY message""",
    "inquiries": """SELECT id, orp, domain, age_since AS age_from, age_to, urgency, phone, words, asked_at, closed_at,
                           outcome FROM inquiry WHERE asker = :person ORDER BY id""",
    "inquiry_answers": """SELECT inquiry, actor, answer, answered_at
                            FROM inquiry_actor WHERE answered_by = :person ORDER BY inquiry, actor""",
    "notes_on_actors": "SELECT actor, text, private, written_at FROM actor_note WHERE author = :person ORDER BY id",
    "cards_merged": """SELECT into_ AS actor, merged_at FROM actor_merge WHERE merged_by = :person
                       ORDER BY merged_at, merged""",
    "merge_begun": "SELECT kept AS actor, sides, begun_at FROM merge_begun WHERE person = :person",
    "texts_edited": """SELECT orp, subject AS about, part, value, edited_at
                         FROM local_text WHERE edited_by = :person ORDER BY orp, subject, part""",
    "texts_reviewed": """SELECT orp, subject AS about, reviewer, reviewed_at
                           FROM text_review WHERE reviewed_by = :person ORDER BY orp, subject""",
    "numbers_asked_for": "SELECT actor, asked_at, snoozed_at FROM nudge WHERE person = :person ORDER BY id",
    "actors_shown_lately": """SELECT actor, day AS shown_since FROM actor_shown
                               WHERE person = :person ORDER BY day, actor""",
    "events_answered": """SELECT post, answer, answered_at, attended AS you_came
                            FROM guest WHERE person = :person ORDER BY post""",
    "posts": """SELECT id, kind, actor, orp, title, words, place, starts_at, ends_at, whole_day, places, file, audience,
                       public, state, reason, valid_days, valid_until AS over_at, made_at, published_at, edited_at
                  FROM post WHERE author = :person ORDER BY id""",
    "posts_decided": """SELECT id AS post, orp, state, reason
                          FROM post WHERE decided_by = :person ORDER BY id""",
    "posts_reported": """SELECT post, reason, reported_at, settled_at
                           FROM post_report WHERE person = :person ORDER BY post""",
    "board_rules": "SELECT orp, moderated, set_at FROM board_rule WHERE set_by = :person ORDER BY orp",
    "subscriptions": """SELECT kind, name, sought, pace, hour, weekday, group_ IS NOT NULL AS in_a_group, made_at
                         FROM subscription WHERE person = :person ORDER BY id""",
    "groups_linked": """SELECT title, orp, platform, linked_at, ended_at
                          FROM linked_group WHERE linked_by = :person ORDER BY id""",
    "questionnaires_written": """SELECT id, orp, title, questions, state, made_at, closed_at
                                   FROM questionnaire WHERE made_by = :person ORDER BY id""",
    "questionnaires_given": """SELECT questionnaire, answered AS is_answered
                                 FROM questionnaire_person WHERE person = :person ORDER BY questionnaire""",
    "platforms_invited_to": """SELECT name AS platform, orp
                                 FROM platform_person JOIN platform ON platform.id = platform
                                WHERE person = :person ORDER BY platform.id""",
    "platforms_coordinated": """SELECT name AS platform, orp
                                  FROM platform WHERE coordinator_person = :person ORDER BY id""",
    "platforms_edited_last": """SELECT name AS platform, orp, edited_at
                                  FROM platform WHERE edited_by = :person ORDER BY id""",
    "platform_years_written": """SELECT name AS platform, orp, year, words, written_at
                                   FROM platform_year JOIN platform ON platform.id = platform
                                  WHERE author = :person ORDER BY platform.id, year""",
    "activities_of_actors": """SELECT practice_actor.actor, orp, COALESCE(activity, name) AS activity, said_at
                                 FROM practice_actor JOIN practice ON practice.id = practice
                                WHERE said_by = :person ORDER BY practice, practice_actor.actor""",
    "activities_worded_last": """SELECT orp, COALESCE(activity, name) AS activity, words, level, note, edited_at
                                   FROM practice WHERE edited_by = :person ORDER BY id""",
    "meetings_called": """SELECT title, orp, starts_at, place, agenda, state, reason, minutes_link, made_at
                            FROM meeting WHERE made_by = :person ORDER BY id""",
    "meeting_series_made": """SELECT name AS platform, words, place, agenda, meeting_series.made_at, ended_at
                                FROM meeting_series JOIN platform ON platform.id = platform
                               WHERE made_by = :person ORDER BY meeting_series.id""",
    "meeting_invitations": """SELECT title, starts_at, invited_at
                                FROM meeting_invited JOIN meeting ON meeting.id = meeting
                               WHERE person = :person ORDER BY meeting.id""",
    "meeting_seats": """SELECT title, starts_at, answer, answered_at, substitute, attended AS you_came
                          FROM meeting_seat JOIN meeting ON meeting.id = meeting
                         WHERE person = :person ORDER BY meeting.id""",
    "meeting_answers": """SELECT title, starts_at, actor, answer, answered_at, substitute
                            FROM meeting_seat JOIN meeting ON meeting.id = meeting
                           WHERE answered_by = :person ORDER BY meeting.id, actor""",
    "meeting_votes": """SELECT title, meeting_option.starts_at, vote, voted_at
                          FROM meeting_vote
                          JOIN meeting_option ON meeting_option.id = option
                          JOIN meeting ON meeting.id = meeting
                         WHERE person = :person ORDER BY option""",
    "calendar_addresses": """SELECT name AS platform, calendar_feed.made_at, read_at
                               FROM calendar_feed LEFT JOIN platform ON platform.id = platform
                              WHERE person = :person ORDER BY calendar_feed.made_at, platform""",
    "group_links_made": "SELECT orp, expires_at FROM group_link WHERE person = :person ORDER BY expires_at",
    "announcements": """SELECT id, orp, words, file, audience, asks_receipt, state, send_at, made_at, begun_at,
                               ended_at, reason
                          FROM announcement WHERE author = :person ORDER BY id""",
    "announcements_confirmed": """SELECT id AS announcement, orp, state, begun_at
                                    FROM announcement WHERE confirmed_by = :person ORDER BY id""",
    "announcements_received": """SELECT announcement, words, one.state, delivered_at, read_at, reminded_at
                                   FROM announcement_recipient AS one
                                   JOIN announcement ON announcement.id = announcement
                                  WHERE person = :person ORDER BY announcement""",
    "revisions_opened": "SELECT orp, year, opened_at, due_on FROM revision WHERE opened_by = :person ORDER BY id",
    "revisions_closed": "SELECT orp, year, closed_at FROM revision WHERE closed_by = :person ORDER BY id",
    "revision_days_set": "SELECT orp, month, day, set_at FROM revision_rule WHERE set_by = :person ORDER BY orp",
    "revision_answers": """SELECT year, actor, reply, replied_at
                             FROM revision_actor JOIN revision ON revision.id = revision
                            WHERE replied_by = :person ORDER BY revision.id, actor""",
    "revision_left_actors": """SELECT year, actor, words, left_at
                                 FROM revision_left JOIN revision ON revision.id = revision
                                WHERE person = :person ORDER BY revision.id, actor""",
    "revision_alternate_of": "SELECT actor, set_at FROM revision_alternate WHERE person = :person ORDER BY actor",
    "revision_alternates_named": """SELECT actor, set_at FROM revision_alternate
                                     WHERE set_by = :person ORDER BY actor""",
    "revision_checks": """SELECT year, orp, kind, revision_check.subject AS about, checked_at
                            FROM revision_check JOIN revision ON revision.id = revision
                           WHERE checked_by = :person ORDER BY revision.id, kind, about""",
    "revision_snapshots": """SELECT year, orp, taken_at
                               FROM revision_snapshot JOIN revision ON revision.id = revision
                              WHERE taken_by = :person ORDER BY revision_snapshot.id""",
    "revision_log": """SELECT year, orp, at, what, words
                         FROM revision_log JOIN revision ON revision.id = revision
                        WHERE person = :person ORDER BY revision_log.id""",
    "announcement_rules": "SELECT orp, most, set_at FROM announcement_rule WHERE set_by = :person ORDER BY orp",
    "minimal_network_set": """SELECT orp, kind, least, capacity, unit, set_at
                                FROM minimal_network WHERE set_by = :person ORDER BY orp, kind""",
    "remote_rules": "SELECT orp, km, set_at FROM remote_rule WHERE set_by = :person ORDER BY orp",
    "strategy_steps_taken": """SELECT orp, theme.title AS theme, goal.title AS goal, step.title, due_on, state, outcome
                                 FROM strategy_step AS step
                                 JOIN strategy_goal AS goal ON goal.id = step.goal
                                 JOIN strategy_theme AS theme ON theme.id = goal.theme
                                WHERE person = :person ORDER BY step.id""",
    "strategy_steps_ended": """SELECT title, state, outcome, ended_at
                                 FROM strategy_step WHERE ended_by = :person ORDER BY id""",
    "good_practice_written": """SELECT orp, title, words, source, file, made_at
                                  FROM good_practice WHERE author = :person ORDER BY id""",
    "good_practice_decided": """SELECT title, shared.orp, state, decided_at
                                  FROM good_practice_shared AS shared JOIN good_practice ON good_practice.id = practice
                                 WHERE decided_by = :person ORDER BY practice, shared.orp""",
    "audit": """SELECT at, action, COALESCE(person = :person, 0) AS by_you,
                       COALESCE(subject = :person, 0) AS about_you, actor, orp, detail
                  FROM audit WHERE person = :person OR subject = :person ORDER BY id""",
}
"""What the file holds: a list of rows under each name. Nothing of other people but what they wrote to this one."""
PLACES = "SELECT 'orp' AS sort, code, name FROM orp UNION ALL SELECT 'kraj', code, name FROM kraj"
FLAGS = frozenset(
    {
        *("works_every_day", "waits_for_a_move", "accepting", "private", "by_you", "about_you"),
        *("you_came", "whole_day", "public", "moderated", "in_a_group", "is_answered", "asks_receipt"),
    }
)
DOCUMENTS = frozenset(
    {"answers", "sides", "step", "subject", "detail", "filter", "mark", "audience", "sought", "questions"}
)
MOMENTS = ("_at", "_since")

ERASED = (
    "UPDATE outbox SET state = 'cancelled', reason = 'erased', ended_at = :now"
    " WHERE state = 'pending' AND subject ->> 'request' IN (SELECT id FROM access_request WHERE person = :person)",
    "DELETE FROM access_request WHERE person = :person",
    "DELETE FROM access_message WHERE author = :person",
    "UPDATE access_request SET reason_words = NULL WHERE decided_by = :person",
    """UPDATE proposed_field SET state = 'withdrawn', decided_at = :now
        WHERE state = 'open' AND proposal IN (SELECT id FROM proposal WHERE author = :person)""",
    "UPDATE proposal SET state = 'withdrawn', closed_at = :now WHERE state = 'open' AND author = :person",
    "UPDATE proposal SET author = NULL, words = NULL WHERE author = :person",
    "UPDATE proposal SET reason = NULL WHERE closed_by = :person",
    "UPDATE proposed_field SET reason = NULL WHERE decided_by = :person",
    """UPDATE actor SET verified_by = ''
        WHERE id IN (SELECT actor FROM card_change
                      WHERE id IN (SELECT MAX(id) FROM card_change WHERE field = 'verified' GROUP BY actor)
                        AND changed_by = :person)""",
    "DELETE FROM conversation WHERE asker = :person",
    "UPDATE inquiry_actor SET answered_by = NULL WHERE answered_by = :person",
    "UPDATE post SET author = NULL WHERE author = :person",
    "UPDATE post SET decided_by = NULL, reason = NULL WHERE decided_by = :person",
    "UPDATE board_rule SET set_by = NULL WHERE set_by = :person",
    "DELETE FROM announcement WHERE author = :person AND state IN ('draft', 'waiting', 'scheduled')",
    "UPDATE announcement SET author = NULL, message = NULL WHERE author = :person",
    "UPDATE announcement SET confirmed_by = NULL WHERE confirmed_by = :person",
    "UPDATE announcement_recipient SET state = 'failed', reason = 'erased'"
    " WHERE person = :person AND state = 'waiting'",
    "UPDATE announcement_recipient SET message = NULL, notice = NULL WHERE person = :person",
    "UPDATE announcement_rule SET set_by = NULL WHERE set_by = :person",
    "UPDATE minimal_network SET set_by = NULL WHERE set_by = :person",
    "UPDATE remote_rule SET set_by = NULL WHERE set_by = :person",
    "UPDATE platform SET coordinator_person = NULL WHERE coordinator_person = :person",
    "UPDATE platform SET edited_by = NULL WHERE edited_by = :person",
    "UPDATE platform_year SET author = NULL WHERE author = :person",
    "DELETE FROM workbook_import WHERE person = :person AND state = 'open'",
    "UPDATE workbook_import SET person = NULL WHERE person = :person",
    "UPDATE practice SET edited_by = NULL WHERE edited_by = :person",
    "UPDATE practice_actor SET said_by = NULL WHERE said_by = :person",
    "UPDATE questionnaire SET made_by = NULL WHERE made_by = :person",
    "UPDATE revision SET opened_by = NULL WHERE opened_by = :person",
    "UPDATE revision SET closed_by = NULL WHERE closed_by = :person",
    "UPDATE revision_rule SET set_by = NULL WHERE set_by = :person",
    "UPDATE revision_actor SET replied_by = NULL WHERE replied_by = :person",
    "UPDATE revision_alternate SET set_by = NULL WHERE set_by = :person",
    "UPDATE revision_check SET checked_by = NULL WHERE checked_by = :person",
    "UPDATE revision_snapshot SET taken_by = NULL WHERE taken_by = :person",
    "UPDATE revision_log SET person = NULL, words = '' WHERE person = :person",
    "UPDATE meeting SET made_by = NULL WHERE made_by = :person",
    "UPDATE meeting_series SET made_by = NULL WHERE made_by = :person",
    "UPDATE meeting_seat SET answered_by = NULL, substitute = NULL WHERE answered_by = :person",
    "UPDATE strategy_step SET person = NULL WHERE person = :person",
    "UPDATE strategy_step SET ended_by = NULL WHERE ended_by = :person",
    "UPDATE good_practice SET author = NULL WHERE author = :person",
    "UPDATE good_practice_shared SET decided_by = NULL WHERE decided_by = :person",
    "DELETE FROM conversation_message WHERE author = :person",
    "DELETE FROM text_review WHERE instr(reviewer, (SELECT name FROM person WHERE id = :person)) > 0"
    " AND reviewed_by = :person",
    "UPDATE invitation SET revoked_at = :now WHERE moves = :person AND revoked_at IS NULL AND expires_at > :now",
    "UPDATE saved_filter SET owner = NULL WHERE owner = :person AND published_at IS NOT NULL",
    "UPDATE linked_group SET ended_at = :now, end_reason = 'erased' WHERE linked_by = :person AND ended_at IS NULL",
    *(
        f"DELETE FROM {table} WHERE {column} = :person"  # noqa: S608 - constant names
        for table, column in (
            ("draft", "person"),
            ("open_filter", "person"),
            ("saved_filter", "owner"),
            ("question", "person"),
            ("outbox", "recipient"),
            ("private_message", "person"),
            ("merge_begun", "person"),
            ("invitation_miss", "person"),
            ("phone_try", "person"),
            ("phone_offer", "person"),
            ("conversation_participant", "person"),
            ("questionnaire_person", "person"),
            ("revision_left", "person"),
            ("revision_alternate", "person"),
            ("public_contact", "person"),
            ("subscription", "person"),
            ("group_link", "person"),
            ("platform_person", "person"),
            ("meeting_invited", "person"),
            ("meeting_seat", "person"),
            ("meeting_vote", "person"),
            ("calendar_feed", "person"),
            ("guest", "person"),
            ("post_report", "person"),
            ("nudge", "person"),
            ("actor_shown", "person"),
        )
    ),
    """UPDATE person
          SET telegram_id = NULL, name = '', language = 'cs', home_orp = NULL, quiet_from = 1200, quiet_to = 420,
              works_every_day = 0, layout = 'roomy', commands = '', unreachable_since = NULL, board_seen_at = NULL
        WHERE id = :person""",
)
"""What erasing does after the rights have ended; the row of the person stays, without anything of theirs."""


class MyData:
    """What is kept on one person; `erase` needs a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def everything(self, person: int) -> Facts:
        """All rows about the person under the names of SECTIONS, moments as aware UTC, places and actors by name."""
        found = {name: await self._db.all(sql, person=person) for name, sql in SECTIONS.items()}
        named = await self._names({row["actor"] for rows in found.values() for row in rows if "actor" in row.keys()})  # noqa: SIM118
        return {name: [_to_facts(row, named) for row in rows] for name, rows in found.items()}

    async def _names(self, actors: Collection[int]) -> dict[tuple[str, Sql], str]:
        places = {(row["sort"], row["code"]): row["name"] for row in await self._db.all(PLACES)}
        return places | {("actor", id): name for id, name in (await Actors(self._db).names(actors)).items()}

    async def private_messages(self, person: int) -> list[int]:
        """Messages in the person's chat that were to vanish later."""
        rows = await self._db.all(
            "SELECT message FROM private_message WHERE person = :person ORDER BY message", person=person
        )
        return [row["message"] for row in rows]

    async def coordinates_alone(self, person: int) -> list[tuple[str | None, str | None]]:
        """District or region of each right to coordinate that nobody else holds."""
        rows = await self._db.all(
            """SELECT orp, kraj FROM role_grant AS own
                WHERE person = :person AND ended_at IS NULL AND role IN ('coordinator', 'regional_coordinator')
                  AND NOT EXISTS (SELECT 1 FROM role_grant AS other
                                   WHERE other.person <> own.person AND other.ended_at IS NULL
                                     AND other.role = own.role
                                     AND COALESCE(other.orp, other.kraj) = COALESCE(own.orp, own.kraj))
                ORDER BY own.id""",
            person=person,
        )
        return [(row["orp"], row["kraj"]) for row in rows]

    async def erase(self, person: int, now: datetime) -> None:
        """Leave nothing of the person but an empty row that history points at."""
        for sql in ERASED:
            await self._db.run(sql, person=person, now=int(now.timestamp()))


def _to_facts(row: Row, named: Mapping[tuple[str, Sql], str]) -> dict[str, Fact]:
    return {key: _to_fact(key, row[key], named) for key in row.keys()}  # noqa: SIM118 - iterating a Row yields values


def _to_fact(key: str, value: str | int | None, named: Mapping[tuple[str, Sql], str]) -> Fact:
    if value is None:
        return None
    if key in FLAGS:
        return bool(value)
    if key in DOCUMENTS:
        document: dict[str, object] = json.loads(str(value))
        return document
    if key == "at" or key.endswith(MOMENTS):
        return moment(int(value))
    return named.get((key, value), value)
