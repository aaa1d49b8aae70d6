"""Thousands of payloads made from the specification: none crashes, none loses anything, each finds its class."""

from __future__ import annotations

import json
import zlib
from collections import Counter
from typing import Any

import pytest

from openai_raw.types import Model, decoder, plain
from overlay.shape import shape_report
from tests.models.payloads import Maker, Payload, body_schemas, types

ROUNDS = 16


@pytest.fixture(scope="module")
def payloads() -> list[tuple[str, Payload]]:
    made = []
    for where, schema in body_schemas().items():
        for turn in range(ROUNDS):  # whatever else is added to the document, a schema keeps its payloads
            maker = Maker(seed=zlib.crc32(f"{turn} {where}".encode()), fullness=(0.0, 1.0, 0.3, 0.7)[turn % 4])
            made.append((where, maker.make(schema)))
    return made


def at(value: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        value = value.__dict__[step] if isinstance(value, Model) else value[step]
    return value


def test_there_are_enough(payloads: list[tuple[str, Payload]]) -> None:
    assert len(payloads) > 4_000
    assert sum(len(payload.objects) for _, payload in payloads) > 10_000


def test_every_payload_is_decoded_losslessly_into_its_classes(payloads: list[tuple[str, Payload]]) -> None:
    figures: Counter[str] = Counter()
    wrong: list[str] = []
    for where, payload in payloads:
        text = json.dumps(payload.value)
        decoded = decoder(types().shape(payload.schema))(json.loads(text))
        figures["payloads"] += 1
        assert json.dumps(plain(decoded)) == text, f"{where}: lossy"
        for path, made in payload.objects.items():
            found = type(at(decoded, path)).__name__
            kind = "told by a tag" if made.told_by_tag else "told by its fields"
            figures[f"objects {kind}"] += 1
            if found != made.class_name:
                figures[f"wrong, {kind}"] += 1
                wrong.append(f"{where} at {path}: {found}, not {made.class_name} ({kind})")
    print(dict(figures), wrong)
    assert not [line for line in wrong if line.endswith("(told by a tag)")]
    # What has no tag can fit two classes equally well; the test below holds it to fitting the one that it got.
    assert {line.rpartition(" (")[0] for line in wrong} == {
        "accept-realtime-call request application/json at ('audio', 'input', 'format'): "
        "RealtimeAudioFormatsAudioPcm, not RealtimeAudioFormatsAudioPcmu",
        "create-realtime-session answer application/json at ('audio', 'input', 'format'): "
        "RealtimeAudioFormatsAudioPcm, not RealtimeAudioFormatsAudioPcma",
        "createResponse answer application/json at ('instructions', 1): EasyInputMessage, not InputMessage",
    }


def test_what_the_specification_allows_departs_from_nothing(payloads: list[tuple[str, Payload]]) -> None:
    for where, payload in payloads:
        decoded = decoder(types().shape(payload.schema))(json.loads(json.dumps(payload.value)))
        if isinstance(decoded, Model):
            assert shape_report(decoded) == [], f"{where}: {payload.value}"
