"""How cassettes are written and read: no secret in them, nothing of the recording machine, and who made them on top."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

import vcr
from vcr.cassette import Cassette
from vcr.persisters.filesystem import FilesystemPersister
from vcr.serialize import serialize

FOLDER = Path(__file__).parent.parent / "cassettes"
# What is kept of the headers; all others, and so every form of a key, are left out.
REQUEST_HEADERS = frozenset({"accept", "content-type"})
RESPONSE_HEADERS = frozenset({"content-type", "server", "x-request-id", "openai-processing-ms", "openai-version"})
SCRUBBED = "scrubbed"


def address(server: str) -> str:
    """The base URL under which a server stands in its cassettes, wherever it really was."""
    return f"http://{server}.test/v1"


def forms(secret: str) -> list[str]:
    """The ways in which a secret may be written, longest first: base64 at each of the three offsets, too."""
    raw = secret.encode()
    found = {secret, quote(secret, safe=""), json.dumps(secret)[1:-1], raw.hex()}
    for offset in range(3):
        # The signs that also hold bits of the neighbouring bytes are left out.
        encoded = base64.b64encode(b"\0" * offset + raw).decode().rstrip("=")
        inner = encoded[(offset * 8 + 5) // 6 : len(encoded) - (1 if (offset + len(raw)) % 3 else 0)]
        found |= {inner, inner.translate(str.maketrans("+/", "-_"))}
    return sorted((form for form in found if len(form) > 3), key=len, reverse=True)


def scrub(text: str, secrets: tuple[str, ...]) -> str:
    """Replace every form of every secret."""
    for secret in secrets:
        for form in forms(secret):
            text = re.sub(re.escape(form), SCRUBBED, text, flags=re.IGNORECASE)
    return text


def _scrub_body(body: Any, secrets: tuple[str, ...]) -> Any:
    if isinstance(body, bytes):
        return scrub(body.decode("utf-8", "surrogateescape"), secrets).encode("utf-8", "surrogateescape")
    return scrub(body, secrets) if isinstance(body, str) else body


def _kept(headers: dict[str, Any], names: frozenset[str], secrets: tuple[str, ...]) -> dict[str, Any]:
    kept = {name.lower(): value for name, value in headers.items() if name.lower() in names}
    return {
        name: [scrub(one, secrets) for one in value] if isinstance(value, list) else scrub(value, secrets)
        for name, value in sorted(kept.items())
    }


def _settle_boundary(request: Any) -> None:
    """Give a multipart body the same boundary each time, so that it can be recognised."""
    kind = request.headers.get("content-type", "")
    if "boundary=" in kind:
        boundary = kind.partition("boundary=")[2]
        request.headers["content-type"] = kind.replace(boundary, "boundary")
        request.body = request.body.replace(boundary.encode(), b"boundary")


@contextmanager
def cassette(
    server: str, name: str, *, maker: str = "", secrets: tuple[str, ...] = (), folder: Path = FOLDER
) -> Iterator[Cassette]:
    """Play a cassette; with a maker record it anew instead.

    Args:
        server: The folder of the cassette.
        name: Its file name without the ending.
        maker: Name and version of the server that is recorded, for the first line of the cassette.
        secrets: What must not be written, in any form.
        folder: Where the servers' folders are.
    """

    class Persister(FilesystemPersister):
        @staticmethod
        def save_cassette(cassette_path: Any, cassette_dict: Any, serializer: Any) -> None:
            text = f"# Recorded from {maker} by `make record`.\n{serialize(cassette_dict, serializer)}"
            if scrub(text, secrets) != text:
                raise ValueError(f"{name}: a secret would have been written")
            path = Path(cassette_path)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")

    def request_as_written(request: Any) -> Any:
        parts = urlsplit(request.uri)
        request.uri = scrub(urlunsplit(parts._replace(scheme="http", netloc=f"{server}.test")), secrets)
        request.headers = _kept(dict(request.headers), REQUEST_HEADERS, secrets)
        _settle_boundary(request)
        request.body = _scrub_body(request.body, secrets)
        return request

    def response_as_written(response: dict[str, Any]) -> dict[str, Any]:
        response["headers"] = _kept(dict(response["headers"]), RESPONSE_HEADERS, secrets)
        response["body"]["string"] = _scrub_body(response["body"]["string"], secrets)
        return response

    recorder = vcr.VCR(
        record_mode=vcr.mode.ALL if maker else vcr.mode.NONE,
        match_on=("method", "scheme", "host", "path", "query", "body"),
        before_record_request=request_as_written,
        before_record_response=response_as_written,
        decode_compressed_response=True,
    )
    recorder.register_persister(Persister)
    path = folder / server / f"{name}.yaml"
    if maker:
        path.unlink(missing_ok=True)
    elif not path.is_file():
        raise FileNotFoundError(f"no cassette {server}/{name}.yaml: make it with `make record SERVER={server}`")
    with recorder.use_cassette(str(path)) as tape:
        yield tape
    if not maker and tape.play_count != len(tape):
        raise AssertionError(f"{server}/{name}.yaml: {len(tape) - tape.play_count} of {len(tape)} answers not played")


def bodies(tape: Cassette) -> list[Any]:
    """What the server said, in order: each JSON object, each item of a list, each event of a stream, each error."""
    said: list[Any] = []
    for response in tape.responses:
        text = response["body"]["string"].decode()
        if response["headers"].get("content-type", [""])[0].startswith("text/event-stream"):
            lines = [line.removeprefix("data:").strip() for line in text.splitlines() if line.startswith("data:")]
            said += [json.loads(line) for line in lines if line != "[DONE]"]
        else:
            body = json.loads(text)
            is_page = body.get("object") == "list" and "usage" not in body  # which that of embeddings has
            said += body["data"] if is_page else [body.get("error") or body]
    return said
