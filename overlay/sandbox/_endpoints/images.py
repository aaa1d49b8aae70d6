"""Images: small, real PNG files with stripes whose colours depend on the prompt."""

from __future__ import annotations

import base64
import struct
import zlib
from typing import Any

from .. import _check, _sse
from .._call import Answer, Call, Endpoint, Route
from .._document import document
from .._fit import check, coerce
from .._make import hashed, make
from .._store import digest
from .._text import count

SIDE = 64  # pixels of the longer side: the requested size, scaled down
MOST = 10
QUALITIES = ("low", "medium", "high")
TOKENS_OF_IMAGE = 272


def png(prompt: str, size: str) -> bytes:
    """Draw eight stripes on an image whose longer side is `SIDE` pixels.

    Args:
        prompt: Determines the colours.
        size: Width and height, such as `1024x1536`; only their ratio counts.
    """
    width, height = (int(side) for side in size.split("x"))
    scale = SIDE / max(width, height)
    width, height = max(1, round(width * scale)), max(1, round(height * scale))
    colours = digest(prompt).to_bytes(32)
    line = b"\0" + b"".join(colours[x * 8 // width * 3 :][:3] for x in range(width))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(line * height, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _endpoint(path: str, event: str) -> Endpoint:
    operation = document().operations[f"POST {path}"]

    def answer(call: Call) -> Answer:
        is_form = call.headers.get("content-type", "").startswith("multipart/")
        schema = operation.body.get("multipart/form-data" if is_form else "application/json") or {}
        body = coerce(schema, call.object()) if is_form else call.object()
        check(schema, body)
        _check.known(body, document().properties(schema))
        number = _check.number(body, "n", 1, MOST, kind=int) or 1
        prompt = str(body.get("prompt") or "variation")
        size = str(body.get("size") or "auto")
        known = _settings(body, "1024x1024" if size == "auto" else size)
        known["usage"] = _usage(prompt, body, number)
        known["created"] = known["created_at"] = call.store.now()
        if body.get("stream"):
            return Answer(events=_frames(operation.success[1]["text/event-stream"], event, prompt, body, known))
        pictures = [png(f"{prompt} {index}", known["size"]) for index in range(number)]
        is_url = body.get("response_format") == "url" or (
            str(body.get("model") or "dall-e-2").startswith("dall-e") and body.get("response_format") != "b64_json"
        )
        # The sandbox hosts no images: a URL has the picture itself.
        texts = [_text(picture) for picture in pictures]
        known["data"] = [{"url": f"data:image/png;base64,{x}"} if is_url else {"b64_json": x} for x in texts]
        return Answer(body=make(operation.answer, known))

    return answer


def _settings(body: dict[str, Any], size: str) -> dict[str, Any]:
    """Fill in the settings that the request left open."""
    if "x" not in size or not all(side.isdecimal() and 0 < int(side) <= 4096 for side in size.split("x", 1)):
        raise _check.invalid("size", "expected width and height, such as '1024x1024', or 'auto'")
    quality = body.get("quality")
    background = body.get("background")
    return {
        "size": size,
        "quality": quality if quality in QUALITIES else "high",
        "background": background if background in ("transparent", "opaque") else "opaque",
        "output_format": "png",
    }


def _usage(prompt: str, body: dict[str, Any], number: int) -> dict[str, Any]:
    given = body.get("image") or body.get("images") or []
    images = (len(given) if isinstance(given, list) else 1) * TOKENS_OF_IMAGE
    text, made = count(prompt), number * TOKENS_OF_IMAGE
    details = {"text_tokens": text, "image_tokens": images}
    total = {"input_tokens": text + images, "output_tokens": made, "total_tokens": text + images + made}
    return total | {"input_tokens_details": details, "output_tokens_details": {"text_tokens": 0, "image_tokens": made}}


def _text(picture: bytes) -> str:
    return base64.b64encode(picture).decode()


def _frames(schema: Any, event: str, prompt: str, body: dict[str, Any], known: dict[str, Any]) -> list[bytes]:
    """Make the events of a stream: the partial images, then the complete one."""
    number = _check.number(body, "partial_images", 0, 3, kind=int) or 0
    names = [f"{event}.partial_image"] * number + [f"{event}.completed"]
    frames = []
    for index, name in enumerate(names):
        picture = png(f"{prompt} {0 if index == number else hashed(str(index))}", known["size"])
        told = make(schema, {**known, "type": name, "b64_json": _text(picture), "partial_image_index": index})
        frames.append(_sse.named(name, told))
    return frames


ROUTES = [
    Route("POST", "/images/generations", _endpoint("/images/generations", "image_generation")),
    Route("POST", "/images/edits", _endpoint("/images/edits", "image_edit")),
    Route("POST", "/images/variations", _endpoint("/images/variations", "image")),
]
