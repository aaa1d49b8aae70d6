"""Two more call methods of the official client: ``client.request`` and ``client.get_api_list``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ._call.redact import HiddenItems, hide_items
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
    return method, url, {**made, "options": HiddenItems(values)}


class Listing:
    """A list without a method, fetched page by page.

    Args:
        model: The type of each item.
        page: A page class of the official client, or ours.
        given: The arguments of the call.
    """

    def __init__(self, model: Any, page: Any, given: Mapping[str, Any]) -> None:
        hide_items(given)  # which are in the frames of the caller
        self._model, self._given = model, given
        name = getattr(page, "__name__", "")
        self._kind = "page" if "TokenPage" in name else "once" if name == "SyncPage" else "after"

    def fetch(self, client: Any, ask: tuple[str, str], cursor: Mapping[str, Any]) -> Any:
        """Fetch the page at a cursor.

        Args:
            client: The client, which returns the page as it returns those of its methods.
            ask: The HTTP method and the path.
            cursor: Arguments for the page.
        """
        query = {name: value for name, value in cursor.items() if name == self._kind}
        made: Plan = client._verb_plan(*ask, {**self._given, "query": query})
        made.operation.page = self._kind  # it was created for this call
        made.arguments = dict(cursor)
        made.read = self._read
        made.again = lambda _, arguments: self.fetch(client, ask, arguments)
        return client._run(client._sent(made, client._result))

    def _read(self, response: httpx.Response) -> UntypedObject:
        found: UntypedObject = cast(response, UntypedObject)
        items = found.__dict__.get("data")
        if isinstance(items, list) and self._model is not None:
            found.__dict__["data"] = [made_value(self._model, plain(item)) for item in items]
        return found
