"""Commands for embeddings, images and audio."""

from __future__ import annotations

import base64
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from ..errors import ConfigurationError
from ._call import check_out, client, save
from ._progress import uploading, waiting
from ._show import Json, print_json, print_text, table, wants_json
from ._talk import text_or_stdin

__all__ = ["embed", "images", "speech", "transcribe"]

_AT_ONCE: Final = 2048  # texts of one request


def _given(**options: Any) -> dict[str, Any]:
    return {name: value for name, value in options.items() if value is not None}


def embed(
    texts: Annotated[list[str] | None, typer.Argument(help="Text to embed; the lines of stdin by default.")] = None,
    model: Annotated[str, typer.Option("--model", "-m")] = "text-embedding-3-small",
    dimensions: Annotated[int | None, typer.Option(help="Number of dimensions.")] = None,
    json: Json = None,
) -> None:
    """Create embeddings of texts.

    Example: openai-overlay embed "a river" "a lake" --json
    """
    asked = texts or [line for line in text_or_stdin(None, "text").splitlines() if line.strip()]
    pairs = _vectors(asked, model=model, **_given(dimensions=dimensions))
    if wants_json(json):
        for text, vector in pairs:
            print_json({"text": text, "embedding": vector})
        return
    table(
        ({"text": text, "length": len(each), "begins": [round(n, 4) for n in each[:4]]} for text, each in pairs), False
    )


def _vectors(texts: list[str], **options: Any) -> Iterator[tuple[str, list[float]]]:
    """Yield texts with their vectors, asking for as many at once as the API takes."""
    api = client().embeddings
    for start in range(0, len(texts), _AT_ONCE):
        part = texts[start : start + _AT_ONCE]
        for text, found in zip(part, api.create(input=part, **options).data, strict=True):
            yield text, list(found.embedding)


def images(
    prompt: Annotated[str | None, typer.Argument(help="The text; standard input by default.")] = None,
    out: Annotated[Path, typer.Option(help="Output file; several images are numbered.")] = Path("image.png"),
    model: Annotated[str, typer.Option("--model", "-m")] = "gpt-image-1",
    size: Annotated[str | None, typer.Option(help="Size, such as 1024x1024.")] = None,
    number: Annotated[int, typer.Option("--n", help="How many.")] = 1,
) -> None:
    """Create images and write them to files.

    Example: openai-overlay images "a red bridge at dawn" --out bridge.png
    """
    check_out(out)
    asked: Any = _given(size=size)
    text = text_or_stdin(prompt, "prompt")
    with waiting("drawing"):
        answer = client().images.generate(prompt=text, model=model, n=number, **asked)
    for index, image in enumerate(answer.data or ()):
        path = out if number == 1 else out.with_stem(f"{out.stem}-{index + 1}")
        if not isinstance(image.b64_json, str):
            print_text(str(image.url))
            continue
        path.write_bytes(base64.b64decode(image.b64_json))
        print(path)


def speech(
    text: Annotated[str | None, typer.Argument(help="The text; standard input by default.")] = None,
    out: Annotated[Path | None, typer.Option(help="Output file; otherwise the audio goes to the pipe.")] = None,
    model: Annotated[str, typer.Option("--model", "-m")] = "gpt-4o-mini-tts",
    voice: Annotated[str, typer.Option(help="Who speaks.")] = "alloy",
) -> None:
    """Read a text aloud.

    Example: openai-overlay speech "Good morning" --out morning.mp3
    """
    if out is None and sys.stdout.isatty():  # before anything costs money
        raise ConfigurationError("the output is audio: pass --out FILE, or pipe it to a player")
    check_out(out)
    asked: Any = {} if out is None or out.suffix in ("", ".mp3") else {"response_format": out.suffix[1:]}
    said = text_or_stdin(text, "text")
    with waiting("speaking"):
        answer = client().audio.speech.create(input=said, model=model, voice=voice, **asked)
    save(answer, out)


def transcribe(
    file: Annotated[Path, typer.Argument(help="A recording.", exists=True, dir_okay=False)],
    model: Annotated[str, typer.Option("--model", "-m")] = "gpt-4o-mini-transcribe",
    language: Annotated[str | None, typer.Option(help="Language code, such as en.")] = None,
    prompt: Annotated[str | None, typer.Option(help="Words to expect in the audio.")] = None,
) -> None:
    """Transcribe a recording.

    Example: openai-overlay transcribe meeting.mp3 --language en
    """
    asked: Any = _given(language=language, prompt=prompt)
    with uploading(file) as opened:
        answer = client().audio.transcriptions.create(file=opened, model=model, **asked)
    print_text(answer.text)
