"""Transcriptions and translations: the text embedded in a sandbox sound, in every format."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .. import _check, _sse
from .._call import Answer, Call, Endpoint, Route
from .._document import document
from .._fit import check, coerce
from .._text import tokens
from .speech import heard

Words = list[tuple[str, float, float]]
SEGMENT = 8  # words per segment
PLAIN = ("text", "srt", "vtt")


def _words(text: str, seconds: float) -> Words:
    """Spread the words over the duration."""
    found = text.split()
    step = seconds / max(1, len(found))
    return [(word, round(n * step, 2), round((n + 1) * step, 2)) for n, word in enumerate(found)]


def _segments(words: Words) -> Iterator[tuple[str, float, float]]:
    for start in range(0, len(words), SEGMENT):
        part = words[start : start + SEGMENT]
        yield " ".join(word for word, *_ in part), part[0][1], part[-1][2]


def _clock(seconds: float, comma: str) -> str:
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}{comma}{round(seconds % 1 * 1000) % 1000:03}"


def _subtitles(words: Words, kind: str) -> str:
    comma = "," if kind == "srt" else "."
    blocks = [
        (f"{number}\n" if kind == "srt" else "") + f"{_clock(start, comma)} --> {_clock(end, comma)}\n{text}\n"
        for number, (text, start, end) in enumerate(_segments(words), 1)
    ]
    return "\n".join(blocks if kind == "srt" else ["WEBVTT\n", *blocks])


def _usage(text: str, seconds: float) -> dict[str, Any]:
    given, made = max(1, round(seconds * 10)), len(tokens(text))
    details = {"text_tokens": 0, "audio_tokens": given}
    total = {"input_tokens": given, "output_tokens": made, "total_tokens": given + made}
    return {"type": "tokens", "input_token_details": details, **total}


def _verbose(body: dict[str, Any], text: str, seconds: float, words: Words) -> dict[str, Any]:
    wanted = body.get("timestamp_granularities") or ["segment"]
    said: dict[str, Any] = {"task": "transcribe", "language": body.get("language", "english"), "duration": seconds}
    said |= {"text": text, "usage": {"type": "duration", "seconds": float(round(seconds))}}
    if "segment" in wanted:
        numbers = {"temperature": 0.0, "avg_logprob": -0.2, "compression_ratio": 1.0, "no_speech_prob": 0.01}
        said["segments"] = [
            {"id": n, "seek": 0, "start": start, "end": end, "text": part, "tokens": list(range(len(tokens(part))))}
            | numbers
            for n, (part, start, end) in enumerate(_segments(words))
        ]
    if "word" in wanted:
        said["words"] = [{"word": word, "start": start, "end": end} for word, start, end in words]
    return said


def _diarized(body: dict[str, Any], words: Words) -> list[dict[str, Any]]:
    """Alternate between two speakers."""
    names = body.get("known_speaker_names") or ["A", "B"]
    return [
        {"type": "transcript.text.segment", "id": f"seg_{n:03}", "start": start, "end": end, "text": text,
         "speaker": names[n % len(names)]}
        for n, (text, start, end) in enumerate(_segments(words))
    ]  # fmt: skip


def _frames(body: dict[str, Any], text: str, seconds: float, words: Words) -> list[bytes]:
    if body.get("response_format") == "diarized_json":
        events: list[dict[str, Any]] = _diarized(body, words)
    else:
        events = [{"type": "transcript.text.delta", "delta": token} for token in tokens(text)]
    return [
        _sse.data(x) for x in [*events, {"type": "transcript.text.done", "text": text, "usage": _usage(text, seconds)}]
    ]


def _endpoint(path: str) -> Endpoint:
    schema = document().operations[f"POST {path}"].body["multipart/form-data"]

    def answer(call: Call) -> Answer:
        file = call.file("file")
        body = coerce(schema, call.object())
        check(schema, body)
        if not file.content:
            raise _check.invalid("file", "it is empty", "invalid_value")
        text, seconds = heard(file)
        kind = body.get("response_format", "json")
        words = _words(text, seconds)
        if body.get("stream") and path.endswith("transcriptions"):
            return Answer(events=_frames(body, text, seconds, words))
        if kind in PLAIN:
            said = f"{text}\n" if kind == "text" else _subtitles(words, kind)
            return Answer(body=said.encode(), headers={"content-type": "text/plain; charset=utf-8"})
        if kind == "verbose_json":
            return Answer(body=_verbose(body, text, seconds, words))
        if kind == "diarized_json":
            told = {"task": "transcribe", "duration": seconds, "text": text, "segments": _diarized(body, words)}
            return Answer(body=told | {"usage": _usage(text, seconds)})
        return Answer(body={"text": text} | ({"usage": _usage(text, seconds)} if "transcriptions" in path else {}))

    return answer


ROUTES = [
    Route("POST", "/audio/transcriptions", _endpoint("/audio/transcriptions")),
    Route("POST", "/audio/translations", _endpoint("/audio/translations")),
]
