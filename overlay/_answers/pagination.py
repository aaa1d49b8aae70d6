"""Pages of a list, and all items across them."""

from __future__ import annotations

import copy
from itertools import count, islice
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Self, TypeVar

from .._flow import awaited, each, given, run
from ..errors import APIError, PaginationError
from .cursor import START, NoProgressError, PageInfo, next_page_arguments

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator

    from .._call.plan import Plan
    from .._raw import Model

__all__ = ["AsyncPage", "AsyncPages", "Page"]

T = TypeVar("T")


class _Fields:
    """Reads a page's JSON object; a field that it lacks is None."""

    def __init__(self, model: Model) -> None:
        self._fields = model.__dict__

    def __getattr__(self, name: str) -> Any:
        return self._fields.get(name)


def _refuse_index(page: Any, key: Any) -> NoReturn:
    raise TypeError(f"{type(page).__name__} has no items by index; use .data[{key!r}] of a page, or iterate over it")


class _Page(Generic[T]):
    """One page: what the sync and the async version have in common."""

    _done: Callable[[Any], Any]
    _trail = START

    def __init__(self, plan: Plan, model: Model, fetch: Any) -> None:
        self._plan = plan
        self._model = model
        self._fetch = fetch

    @property
    def data(self) -> list[T]:
        """The items of this page."""
        found = self._model.__dict__.get("data")
        return found if isinstance(found, list) else []

    @property
    def request_id(self) -> str | None:
        """The ``x-request-id`` header of the response with this page."""
        return self._model._request_id

    def has_next_page(self) -> bool:
        """Return whether there is another page.

        Raises:
            PaginationError: The list does not advance; ``cursor`` says where.
        """
        return self.next_page_arguments() is not None

    def next_page_arguments(self) -> dict[str, str] | None:
        """Return the arguments for the next page; None after the last one."""
        kind = self._plan.operation.page or "once"
        asked = self._plan.arguments.get(kind)
        try:
            return next_page_arguments(kind, _Fields(self._model), asked, self._trail)
        except NoProgressError as error:
            call = self._plan.call
            facts = {"operation": call.operation_id, "method": call.method, "path": call.path}
            raise PaginationError(str(error), cursor=error.cursor, request_id=self.request_id, **facts) from None

    def next_page_info(self) -> PageInfo | None:
        """Return the same as the ``params`` of an object: the official client's form of `next_page_arguments`."""
        more = self.next_page_arguments()
        return None if more is None else PageInfo(dict(more))

    def _next_arguments(self) -> dict[str, Any]:
        more = self.next_page_arguments()
        if more is None:
            raise PaginationError("there is no next page; check has_next_page() first")
        return {**self._plan.arguments, **more}

    async def _next(self) -> Self:
        arguments = self._next_arguments()
        cursor = arguments[self._plan.operation.page or ""]
        try:
            page: Self = await self._done(self._fetch(self._plan, arguments))
        except APIError as error:
            error.cursor = cursor
            raise
        page._trail = self._trail.passed(cursor)
        return page

    async def _pages(self, max_pages: int | None) -> AsyncGenerator[Self, None]:
        _check("max_pages", max_pages, least=1)
        page = self
        yield page
        for _ in count() if max_pages is None else range(1, max_pages):
            if not page.has_next_page():
                return
            page = await self._done(page.get_next_page())
            yield page

    if TYPE_CHECKING:

        def get_next_page(self) -> Any: ...

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object that the server sent."""
        return self._model.to_dict()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._model, name)

    def __copy__(self) -> Self:
        made = type(self).__new__(type(self))
        made.__dict__.update(self.__dict__)
        return made

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        made = copy.copy(self)
        made._model = copy.deepcopy(self._model, memo)
        return made

    def __reduce__(self) -> NoReturn:
        raise TypeError("a page belongs to its client and cannot be pickled; pickle its to_dict() or its data")

    def __len__(self) -> int:
        return len(self.data)

    if not TYPE_CHECKING:
        __getitem__ = _refuse_index

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self.data)} items of {self._plan.operation.id})"


class Page(_Page[T]):
    """One page of a list; iterate over it to get the items of this and all following pages, one page at a time.

    An `APIError` raised while iterating has a ``cursor`` to resume from.
    """

    _done = staticmethod(given)

    def get_next_page(self) -> Page[T]:
        """Fetch the next page; raise `PaginationError` if there is none, or the list does not advance."""
        return run(self._next())

    def iter_pages(self, *, max_pages: int | None = None) -> Iterator[Page[T]]:
        """Yield this page and the following ones."""
        return each(self._pages(max_pages))

    def iter_items(self, *, max_items: int | None = None, max_pages: int | None = None) -> Iterator[T]:
        """Yield the items of this and the following pages; only fetches pages that are needed."""
        _check("max_items", max_items)
        items = (item for page in self.iter_pages(max_pages=max_pages) for item in page.data)
        return islice(items, max_items)

    def __iter__(self) -> Iterator[T]:
        return self.iter_items()


class AsyncPage(_Page[T]):
    """One page of a list: the async version of `Page`, with ``async for``."""

    _done = staticmethod(awaited)

    async def get_next_page(self) -> AsyncPage[T]:
        """Fetch the next page; raise `PaginationError` if there is none, or the list does not advance."""
        return await self._next()

    def iter_pages(self, *, max_pages: int | None = None) -> AsyncIterator[AsyncPage[T]]:
        """Yield this page and the following ones."""
        return self._pages(max_pages)

    async def iter_items(self, *, max_items: int | None = None, max_pages: int | None = None) -> AsyncIterator[T]:
        """Yield the items of this and the following pages; only fetches pages that are needed."""
        _check("max_items", max_items)
        left = max_items
        if left == 0:
            return
        async for page in self.iter_pages(max_pages=max_pages):
            for item in page.data:
                yield item
                if left is not None:
                    left -= 1
                    if not left:
                        return

    def __aiter__(self) -> AsyncIterator[T]:
        return self.iter_items()


class AsyncPages(Generic[T]):
    """A list that is not fetched yet: ``async for`` iterates over all its items, ``await`` returns its first page."""

    def __init__(self, first: Callable[[], Awaitable[AsyncPage[T]]]) -> None:
        self._first = first

    def __repr__(self) -> str:
        return "AsyncPages(not fetched yet; use `await` for the first page, `async for` for all items)"

    if not TYPE_CHECKING:
        __getitem__ = _refuse_index

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._first().__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        return self.iter_items()

    async def iter_pages(self, *, max_pages: int | None = None) -> AsyncIterator[AsyncPage[T]]:
        """Yield all pages."""
        async for page in (await self).iter_pages(max_pages=max_pages):
            yield page

    async def iter_items(self, *, max_items: int | None = None, max_pages: int | None = None) -> AsyncIterator[T]:
        """Yield all items."""
        async for item in (await self).iter_items(max_items=max_items, max_pages=max_pages):
            yield item


def _check(name: str, limit: int | None, least: int = 0) -> None:
    if limit is not None and limit < least:
        raise ValueError(f"{name} is {limit}; it must be at least {least}, or None for no limit")
