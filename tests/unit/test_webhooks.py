"""Webhooks: the genuine ones pass, and nothing else does, whatever it is."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import pickle
import traceback
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, strategies as st

from overlay import types, webhooks
from overlay.errors import ConfigurationError, InvalidWebhookSignatureError, OpenAIError
from overlay.webhooks import Webhooks, unwrap, verify_signature
from tests.committed import committed

NOW = 1_800_000_000.0
RAW = b"0123456789abcdef0123456789abcdef"
SECRET = "whsec_" + base64.b64encode(RAW).decode()
PAYLOAD = '{"id": "evt_1", "type": "response.completed", "data": {"é": "😀"}}'


@pytest.fixture(autouse=True)
def stopped_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no second pass between signing and looking."""
    monkeypatch.setattr("overlay.webhooks.time", SimpleNamespace(time=lambda: NOW))


def signed(payload: str | bytes = PAYLOAD, *, key: bytes = RAW, at: float | None = None, **changes: str | None) -> Any:
    """Make the headers of a genuine webhook, with changes."""
    timestamp = str(int(NOW if at is None else at))
    body = payload.encode() if isinstance(payload, str) else payload
    value = base64.b64encode(hmac.new(key, f"msg_1.{timestamp}.".encode() + body, hashlib.sha256).digest()).decode()
    headers = {"webhook-id": "msg_1", "webhook-timestamp": timestamp, "webhook-signature": f"v1,{value}"}
    headers.update({f"webhook-{name}": text for name, text in changes.items() if text is not None})
    return {name: text for name, text in headers.items() if changes.get(name.removeprefix("webhook-"), "") is not None}


@pytest.mark.parametrize("payload", [PAYLOAD, PAYLOAD.encode()])
@pytest.mark.parametrize(("secret", "key"), [(SECRET, RAW), ("a plain secret é", "a plain secret é".encode())])
def test_a_genuine_webhook_is_unwrapped(payload: str | bytes, secret: str, key: bytes) -> None:
    headers = signed(key=key)
    assert unwrap(payload, headers, secret=secret).to_dict()["data"] == {"é": "😀"}
    assert unwrap(payload, {name.title(): value for name, value in headers.items()}, secret=secret).id == "evt_1"
    assert Webhooks(secret).unwrap(payload, headers).id == "evt_1"
    Webhooks().verify_signature(payload, headers, secret=secret)


def test_headers_may_be_pairs() -> None:
    for pairs in (signed().items(), [(name.title().encode(), value.encode()) for name, value in signed().items()]):
        verify_signature(PAYLOAD, list(pairs), secret=SECRET)
        assert unwrap(PAYLOAD, iter(list(pairs)), secret=SECRET).type == "response.completed"


EVENTS = [
    operation["post"]["requestBody"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
    for operation in committed()["webhooks"].values()
]


@pytest.mark.parametrize("name", EVENTS)
def test_an_event_is_of_the_class_of_its_type(name: str) -> None:
    payload = json.dumps({"id": "evt_1", "type": getattr(types, name)._tags["type"], "data": {"id": "thing_1"}})
    event: Any = unwrap(payload, signed(payload), secret=SECRET)
    assert type(event) is getattr(types, name)
    assert event.data.id == "thing_1"
    assert f"types.{name}\n" in Path(webhooks.__file__).with_name("_webhook_event.pyi").read_text(
        "utf-8"
    )  # the alias names them all


@pytest.mark.parametrize("kind", ["of.tomorrow", "batch.failed.data", "", None, 1, "batch_failed"])
def test_an_event_of_an_unknown_type_is_untyped(kind: object) -> None:
    payload = json.dumps({"type": kind, "data": {"id": "thing_1"}})
    event: Any = unwrap(payload, signed(payload), secret=SECRET)
    assert type(event).__name__ == "UntypedObject"
    assert (event.type, event.data.id) == (kind, "thing_1")


def test_a_known_signature() -> None:
    """Computed with `openssl dgst -mac HMAC`, so that it does not drift with the code."""
    secret = "whsec_b3BlbmFpLW92ZXJsYXkgdGVzdCB2ZWN0b3Iga2V5IDAx"
    signature = "v1,qjmgVPtmQpxSZAFeSIKUkZZcUipG6DDKGFgR9LYF1g4="
    headers = {"webhook-id": "msg_own7", "webhook-timestamp": "1760000000", "webhook-signature": signature}
    verify_signature('{"type":"ping"}', headers, secret=secret, now=1760000000)
    with pytest.raises(InvalidWebhookSignatureError):
        verify_signature('{"type":"pong"}', headers, secret=secret, now=1760000000)


def test_one_right_signature_among_several_is_enough() -> None:
    right = signed()["webhook-signature"]
    other = signed(key=b"another key")["webhook-signature"]
    for value in (f"{other} {right}", f"{right} {other}", f"v2,x v1a,{right} v1 , {right}", f"v1,%%% {right}"):
        unwrap(PAYLOAD, signed(signature=value), secret=SECRET)
    with pytest.raises(InvalidWebhookSignatureError, match="signature mismatch"):
        unwrap(PAYLOAD, signed(signature=f"{other} {right.replace('v1', 'v2')}"), secret=SECRET)
    for version in ("v0", "v", "V1", "v10", "", "1"):
        with pytest.raises(InvalidWebhookSignatureError, match="signature mismatch"):
            unwrap(PAYLOAD, signed(signature=right.replace("v1", version)), secret=SECRET)
    for odd in ("%", "!", "-", "_"):
        with pytest.raises(InvalidWebhookSignatureError, match="signature mismatch"):
            unwrap(PAYLOAD, signed(signature=right.replace("v1,", f"v1,{odd}")), secret=SECRET)


def test_a_secret_of_the_call_goes_before_that_of_the_client(monkeypatch: pytest.MonkeyPatch) -> None:
    for webhooks_of in (Webhooks("another"), Webhooks(""), Webhooks(None), Webhooks()):
        webhooks_of.verify_signature(PAYLOAD, signed(), secret=SECRET)
        assert webhooks_of.unwrap(PAYLOAD, signed(), secret=SECRET).id == "evt_1"
    for unset in (None, ""):
        Webhooks(SECRET).verify_signature(PAYLOAD, signed(), secret=unset)
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    Webhooks().verify_signature(PAYLOAD, signed())
    with pytest.raises(InvalidWebhookSignatureError, match="signature mismatch"):
        Webhooks("another").verify_signature(PAYLOAD, signed())


@pytest.mark.parametrize("offset", [-300, 0, 300])
def test_within_the_tolerance(offset: int) -> None:
    unwrap(PAYLOAD, signed(at=NOW + offset), secret=SECRET)


@pytest.mark.parametrize(("offset", "problem"), [(-301, "older than 300"), (301, "more than 300 seconds from now")])
def test_beyond_the_tolerance(offset: int, problem: str) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match=problem):
        unwrap(PAYLOAD, signed(at=NOW + offset), secret=SECRET)


def test_a_tolerance_of_ones_own() -> None:
    headers = signed(at=NOW - 1000)
    Webhooks(SECRET).verify_signature(PAYLOAD, headers, tolerance=1100)
    assert Webhooks(SECRET).unwrap(PAYLOAD, headers, tolerance=1100).id == "evt_1"
    with pytest.raises(InvalidWebhookSignatureError, match="older than 900"):
        Webhooks(SECRET).verify_signature(PAYLOAD, headers, tolerance=900)


def test_the_edges_of_the_tolerance() -> None:
    headers = signed(at=1000)
    for now in (700, 1300):
        verify_signature(PAYLOAD, headers, secret=SECRET, now=now)
    for now in (699.9, 1300.1):
        with pytest.raises(InvalidWebhookSignatureError):
            verify_signature(PAYLOAD, headers, secret=SECRET, now=now)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        *(({name: None}, f"webhook-{name} is missing") for name in ("id", "timestamp", "signature")),
        *(({name: ""}, f"webhook-{name} is missing") for name in ("id", "timestamp", "signature")),
        ({"id": "msg_2"}, "signature mismatch"),
        *(
            ({"timestamp": value}, "number of seconds")
            for value in ("x", "1.5", "-1", "1e9", "٣", "9" * 20, " 1", "nan")
        ),
        *(
            ({"signature": value}, "signature mismatch")
            for value in ("v1,", "v1", "x", "v1,é", "v1,AAAA", ",", "v1,\udc80")
        ),
    ],
)
def test_headers_that_prove_nothing(changes: dict[str, str | None], problem: str) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match=problem):
        unwrap(PAYLOAD, signed(**changes), secret=SECRET)


@pytest.mark.parametrize("payload", [PAYLOAD + " ", "", "x", "\ud800", b"\xff"])
def test_another_payload(payload: str | bytes) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match="signature mismatch"):
        unwrap(payload, signed(), secret=SECRET)


@pytest.mark.parametrize("payload", ["not json", "[" * 100_000, "[]", "null", '"text"'])
def test_a_signed_payload_that_is_no_json_object(payload: str) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match=r"not JSON|not a JSON object"):
        unwrap(payload, signed(payload), secret=SECRET)


@given(st.text(), st.dictionaries(st.sampled_from(["webhook-id", "webhook-timestamp", "webhook-signature"]), st.text()))
def test_no_other_input_passes_or_raises_anything_else(payload: str, headers: dict[str, str]) -> None:
    with pytest.raises(InvalidWebhookSignatureError):
        unwrap(payload, headers, secret=SECRET)


def test_the_secret_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    assert unwrap(PAYLOAD, signed()).id == "evt_1"
    monkeypatch.delenv("OPENAI_WEBHOOK_SECRET")
    with pytest.raises(ConfigurationError, match="OPENAI_WEBHOOK_SECRET"):
        unwrap(PAYLOAD, signed())


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_%%%", "whsec_é", "whsec_AAA", "whsec_%AAAA", "whsec_AA%AA"])
def test_a_bad_secret_is_named_and_not_shown(secret: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        unwrap(PAYLOAD, signed(), secret=secret)
    trace = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    inner = [frame for frame in trace.stack if "/overlay/" in frame.filename]
    assert inner
    assert "AAA" not in str([frame.locals for frame in inner]) + str(caught.value)


def test_a_secret_of_another_type_is_named_and_not_shown() -> None:
    secret: Any = RAW
    with pytest.raises(ConfigurationError, match=r"^the webhook secret is of type bytes; pass a string$"):
        unwrap(PAYLOAD, signed(), secret=secret)


def test_a_secret_is_never_pickled() -> None:
    with pytest.raises(TypeError, match="a webhook secret is never pickled"):
        pickle.dumps(Webhooks(SECRET))


def test_one_type_for_every_bad_input() -> None:
    assert issubclass(InvalidWebhookSignatureError, OpenAIError)
    assert issubclass(InvalidWebhookSignatureError, ValueError)
