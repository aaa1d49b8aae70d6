"""From a call to an answer: find the endpoint, check the key, run it, and give every failure the API's error shape."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ._call import Answer, ApiError, Call, Endpoint, Route

if TYPE_CHECKING:
    from ._store import Store

API_KEY = "sk-sandbox"  # any key of the usual form works; this one is for users who have none
_KEY = re.compile(r"(sk-|ek_)[A-Za-z0-9_-]{4,}")  # `ek_`: a client secret
_LATE_TEXT = {"content-type": "application/json; charset=utf-8"}  # what the real server sends before it reads a body


class Pipeline:
    """The endpoints over one store. One call runs at a time, so endpoints need no locks."""

    def __init__(self, store: Store, routes: Iterable[Route]) -> None:
        self.store = store
        self._table: dict[str, dict[str, Endpoint]] = {}
        for method, path, endpoint in routes:
            self._table.setdefault(path, {})[method] = endpoint
        self._patterns = [(re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", path)), path) for path in self._table]
        self._patterns.sort(key=lambda pair: pair[1].count("{"))
        store.execute = self.execute

    def run(self, call: Call) -> Answer:
        """Answer an HTTP call; raises nothing but interrupts."""
        with self.store.lock:
            about = [call.method, call.path, call.query, call.body]
            call.request_id = self.store.new_hex_id("req_", about)
            try:
                endpoint, parameters = self._find(call.method, call.path)
                authorize(call.headers)
                return endpoint(replace(call, path_parameters=parameters))
            except ApiError as error:
                return Answer(body=error.body, status=error.status, headers=error.headers)
            except Exception as error:
                logging.getLogger("overlay.sandbox").exception("%s %s failed", call.method, call.path)
                text = f"The sandbox has a defect: {call.method} {call.path} ended with {type(error).__name__}."
                return Answer(body=ApiError(text, status=500).body, status=500)

    def execute(self, path: str, body: Any) -> tuple[int, str, Any]:
        """Answer one POST of a batch: its status, request id and JSON body."""
        headers = {"authorization": f"Bearer {API_KEY}"}
        call = Call(store=self.store, method="POST", path=path, headers=headers, body=body)
        if isinstance(body, dict) and body.get("stream"):
            refusal = ApiError("Invalid 'stream': a batch has no streams.", param="stream", code="invalid_value")
            return 400, self.store.new_hex_id("req_", body), refusal.body
        answer = self.run(call)
        return answer.status, call.request_id, answer.body

    def _find(self, method: str, path: str) -> tuple[Endpoint, dict[str, str]]:
        allowed: set[str] = set()
        for pattern, template in self._patterns:
            if match := pattern.fullmatch(path):
                if method in self._table[template]:
                    return self._table[template][method], match.groupdict()
                allowed |= self._table[template].keys()
        if allowed:
            methods = ", ".join(sorted(allowed))
            text = f"{method} is not allowed on /v1{path[:80]}: use {methods}."
            raise ApiError(text, status=405, code="method_not_supported", headers={"allow": methods})
        raise ApiError(f"The sandbox has no {method} /v1{path[:80]}.", status=404, code="unknown_url")


def authorize(headers: Any) -> None:
    """Check the key of a request.

    Raises:
        ApiError: 401, the key is missing or malformed.
    """
    scheme, _, key = headers.get("authorization", "").partition(" ")
    advice = f"Any 'sk-' with four or more letters, digits, '-' or '_' after it will do here, such as {API_KEY!r}."
    if scheme.lower() != "bearer" or not key.strip():
        text = f"This request has no API key: send it as 'Authorization: Bearer KEY'. {advice}"
        raise ApiError(text, status=401, headers=_LATE_TEXT)
    if not _KEY.fullmatch(key.strip()):
        text = f"The API key of this request is not right: it does not look like one. {advice}"
        raise ApiError(text, status=401, code="invalid_api_key", headers=_LATE_TEXT)
