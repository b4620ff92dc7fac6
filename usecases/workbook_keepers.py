"""Which book is kept by whom; a keeper reads its template when it is first asked for, not when the bot starts."""

from domain.workbook import Book
from usecases.workbook_books import BookKeeper, Reference


def keeper_of(book: Book, reference: Reference) -> BookKeeper:
    """The keeper of a book."""
    if book is Book.ACTORS:
        from usecases.workbook_actors import ActorBook

        return ActorBook(reference)
    if book is Book.PLATFORMS:
        from usecases.workbook_platforms import PlatformBook

        return PlatformBook(reference)
    from usecases.workbook_needs import NeedBook

    return NeedBook(reference)
