"""How to get from one page of a list to the next: plain data in, the next page's arguments out."""

from __future__ import annotations

from typing import Any, NamedTuple

__all__ = ["START", "NoProgressError", "PageInfo", "Trail", "next_page_arguments"]


class Trail(NamedTuple):
    """Where a list has been, in little memory: one cursor, replaced after 1, 2, 4, 8 ... pages.

    A list that goes in circles of any length returns to it (R. P. Brent, 1980).
    """

    mark: str | None = None
    left: int = 0
    stride: int = 1

    def passed(self, cursor: str) -> Trail:
        """Return the trail after one more page."""
        stride = 2 * self.stride
        return self._replace(left=self.left - 1) if self.left else Trail(cursor, stride - 1, stride)


START = Trail()


class PageInfo(NamedTuple):
    """How to request the next page, under the official client's name. Pages here are never requested by URL."""

    params: dict[str, Any]
    url: None = None
    json: None = None


class NoProgressError(Exception):
    """The list does not advance; ``cursor`` says where."""

    def __init__(self, message: str, cursor: str | None) -> None:
        super().__init__(message)
        self.cursor = cursor


def next_page_arguments(kind: str, page: Any, asked: str | None, trail: Trail = START) -> dict[str, str] | None:
    """Return the arguments for the next page; None after the last one.

    Args:
        kind: "after" (the cursor is the last item's id), "page" (the response contains it), "once" (there is one page).
        page: The page: an object with ``data`` and the fields of its kind; absent fields are None.
        asked: The cursor that this page was requested with; None for the first one.
        trail: Where the list has been before.

    Raises:
        NoProgressError: The cursor repeats, or the page is empty although there should be more.
    """
    if kind == "once" or page.has_more is False:
        return None
    data = page.data if isinstance(page.data, list) else []
    if kind == "page":
        cursor = page.next_page if page.next_page is not None else page.next
        if cursor is None:
            return None
    else:
        if not data:
            if page.has_more:
                raise NoProgressError("the server says there are more items, but the page is empty", asked)
            return None
        cursor = page.last_id or getattr(data[-1], "id", None)
        if cursor is None:
            if page.has_more:
                raise NoProgressError("the server says there are more items, but sent no cursor", asked)
            return None
    cursor = str(cursor)
    if cursor in (asked, trail.mark):
        raise NoProgressError(f"the server sent the cursor {cursor!r} twice, so the list would never end", asked)
    return {kind: cursor}
