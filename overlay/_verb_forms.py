"""Two more call methods of the official client: ``client.request`` and ``client.get_api_list``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ._answers.pagination import AsyncPage, AsyncPages, Page
from ._flow import run
from ._omit import is_omitted
from ._raw import UntypedObject, plain
from ._verb_calls import cast, made_value

if TYPE_CHECKING:
    import httpx

    from ._call.plan import Plan

__all__ = ["Listing", "of_options"]

_FIELDS: Final = frozenset({
    "content", "extra_json", "files", "follow_redirects", "headers", "idempotency_key", "json_data", "max_retries",
    "method", "params", "post_parser", "security", "timeout", "url",
})  # fmt: skip
_BODY: Final = {"json_data": "body"}


def of_options(options: Any) -> tuple[str, str, dict[str, Any]]:
    """Read an options object of the official client, or a dict: the method, the URL, and what `verb_plan` takes."""
    given = options if isinstance(options, Mapping) else {name: getattr(options, name, None) for name in _FIELDS}
    if unknown := given.keys() - _FIELDS:
        raise TypeError(f"request() has no option {min(unknown)!r}; its options are {', '.join(sorted(_FIELDS))}")
    values = {name: value for name, value in given.items() if value is not None and not is_omitted(value)}
    if missing := {"method", "url"} - values.keys():
        raise TypeError(f"request() needs the option {min(missing)!r}")
    method, url = str(values.pop("method")).upper(), str(values.pop("url"))
    made = {_BODY.get(name, name): values.pop(name) for name in ("json_data", "content", "files") if name in values}
    if "timeout" in given and given["timeout"] is None:
        values["timeout"] = None
    return method, url, {**made, "options": values}


class Listing:
    """A list without a method, fetched page by page.

    Args:
        model: The type of each item.
        page: A page class of the official client, or ours.
        given: The arguments of the call.
    """

    def __init__(self, model: Any, page: Any, given: Mapping[str, Any]) -> None:
        self._model, self._given = model, given
        name = getattr(page, "__name__", "")
        self._kind = "page" if "TokenPage" in name else "once" if name == "SyncPage" else "after"

    def options(self, cursor: Mapping[str, Any]) -> dict[str, Any]:
        """Return the arguments of `verb_plan` for the page at a cursor."""
        return {**self._given, "query": {name: value for name, value in cursor.items() if name == self._kind}}

    def read(self, made: Plan, response: httpx.Response, cursor: Mapping[str, Any]) -> UntypedObject:
        """Create the object of a page, and record in its plan how it was requested."""
        found: UntypedObject = cast(response, UntypedObject)
        items = found.__dict__.get("data")
        if isinstance(items, list) and self._model is not None:
            found.__dict__["data"] = [made_value(self._model, plain(item)) for item in items]
        made.operation.page = self._kind  # it was created for this call
        made.arguments = dict(cursor)
        return found

    async def _fetched(
        self, client: Any, ask: tuple[str, str], cursor: Mapping[str, Any]
    ) -> tuple[Plan, UntypedObject]:
        made: Plan = client._verb_plan(*ask, self.options(cursor))

        async def finish(made: Plan, response: httpx.Response) -> UntypedObject:
            return self.read(made, response, cursor)

        return made, await client._sent(made, finish)

    def page(self, client: Any, ask: tuple[str, str], cursor: Mapping[str, Any]) -> Page[Any]:
        """Fetch the page at a cursor."""
        made, value = run(self._fetched(client, ask, cursor))
        return Page(made, value, lambda _, arguments: self.page(client, ask, arguments))

    def pages(self, client: Any, ask: tuple[str, str]) -> AsyncPages[Any]:
        """Return the pages of an async client."""
        return AsyncPages(lambda: self._apage(client, ask, {}))

    async def _apage(self, client: Any, ask: tuple[str, str], cursor: Mapping[str, Any]) -> AsyncPage[Any]:
        made, value = await self._fetched(client, ask, cursor)
        return AsyncPage(made, value, lambda _, arguments: self._apage(client, ask, arguments))
