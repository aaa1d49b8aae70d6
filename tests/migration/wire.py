"""What a call puts on the wire here, and what the official client was once seen to send (``wire.tsv``)."""

from __future__ import annotations

import ast
import contextlib
import csv
import inspect
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import httpx

import overlay

NAMES = {"ct": "content-type", "accept": "accept", "beta": "openai-beta", "path": "path", "body": "body"}


@dataclass
class Difference:
    """One call, and what of it differs.

    Attributes:
        method: Its name, such as ``files.delete``.
        what: The header that differs, or "path", "body", "arguments".
        theirs: What the official client was seen to send.
        ours: What this one sends.
    """

    method: str
    what: str
    theirs: str
    ours: str

    @property
    def is_gone(self) -> bool:
        return self.theirs == self.ours

    def is_listed(self, listed: set[str]) -> bool:
        """A header's name stands for all methods, if it is not ``openai-beta``; else each is named."""
        return self.method in listed or (self.what in ("content-type", "accept") and self.what in listed)


@cache
def sent(method: str) -> dict[str, str] | None:
    """Return what a call with nothing but what it needs sends; None where it sends nothing."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        seen.append(request)
        return httpx.Response(200, json={})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http_client, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of deprecated methods
        keys: dict[str, Any] = {"api_key": "sk-test", "admin_api_key": "sk-test", "base_url": "http://127.0.0.1:9/v1"}
        found: Any = overlay.OpenAI(**keys, max_retries=0, http_client=http_client)
        for name in method.split("."):
            found = getattr(found, name)
        needed = [name for name, one in inspect.signature(found).parameters.items() if one.default is one.empty]
        with contextlib.suppress(overlay.OpenAIError):  # of an answer without the fields that it should have
            found(**{name: [("s", b"s")] if name == "files" else "s" for name in needed})
    if not seen:
        return None
    headers = seen[0].headers
    return {
        "content-type": headers.get("content-type", "").partition(";")[0],
        "accept": headers.get("accept", ""),
        "openai-beta": headers.get("openai-beta", ""),
        "path": seen[0].url.path,
        "body": "EMPTY" if not seen[0].content else seen[0].content.decode(),
        "arguments": ", ".join(needed),
    }


def differences(folder: Path) -> Iterator[Difference]:
    """Yield what was once seen to differ, with what is sent now."""
    with (folder / "wire.tsv").open(encoding="utf-8", newline="") as file:
        for method, _, kind, detail in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            ours = sent(method)
            if kind == "no request":
                needed = "refused" if detail.startswith("openai TypeError") or ours is None else "nothing"
                yield Difference(method, "arguments", needed, "refused" if ours is None else ours["arguments"])
                continue
            for key, (theirs, _) in ast.literal_eval(detail).items():
                what = NAMES[key]
                yield Difference(method, what, str(theirs or ""), "" if ours is None else ours[what])
