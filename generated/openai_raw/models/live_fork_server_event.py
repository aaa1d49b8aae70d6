"""What only `LiveForkServerEvent` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveForkServerEventSessionInputAudioAppend(Base):
    """The event `session.input_audio.append`."""

    audio: str
    """How audio is heard and spoken."""
    type: Literal["session.input_audio.append"]
    """Which kind it is. Always `session.input_audio.append`."""

    _tags = {"type": "session.input_audio.append"}


@model
class LiveForkServerEventTransportDtmfReceived(Base):
    """The event `transport.dtmf.received`."""

    event: str
    """The key that was pressed, or the event itself."""
    event_id: str
    """Id of the event, given by the server."""
    type: Literal["transport.dtmf.received"]
    """Which kind it is. Always `transport.dtmf.received`."""

    _tags = {"type": "transport.dtmf.received"}


@model
class LiveForkServerEventTransportDtmfSend(Base):
    """The event `transport.dtmf.send`."""

    event: str
    """The key that was pressed, or the event itself."""
    event_id: str
    """Id of the event, given by the server."""
    type: Literal["transport.dtmf.send"]
    """Which kind it is. Always `transport.dtmf.send`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _tags = {"type": "transport.dtmf.send"}


@model
class LiveForkServerEventTransportDtmfSent(Base):
    """The event `transport.dtmf.sent`."""

    event: str
    """The key that was pressed, or the event itself."""
    event_id: str
    """Id of the event, given by the server."""
    type: Literal["transport.dtmf.sent"]
    """Which kind it is. Always `transport.dtmf.sent`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _tags = {"type": "transport.dtmf.sent"}


@model
class LiveForkServerEventTransportRinging(Base):
    """The event `transport.ringing`."""

    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.ringing"]
    """Which kind it is. Always `transport.ringing`."""

    _tags = {"type": "transport.ringing"}


@model
class LiveForkServerEventTransportAnswered(Base):
    """The event `transport.answered`."""

    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.answered"]
    """Which kind it is. Always `transport.answered`."""

    _tags = {"type": "transport.answered"}


@model
class LiveForkServerEventTransportFailed(Base):
    """The event `transport.failed`."""

    error: LiveForkServerEventTransportFailedError
    """What went wrong; None if nothing did."""
    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.failed"]
    """Which kind it is. Always `transport.failed`."""

    _nested = {"error": "LiveForkServerEventTransportFailedError"}
    _tags = {"type": "transport.failed"}


@model
class LiveForkServerEventTransportFailedError(Base):
    """The event `call_error`."""

    code: str
    """A code for programs."""
    message: str
    """An explanation for people."""
    type: Literal["call_error"]
    """Which kind it is. Always `call_error`."""
    param: str | None = None
    """The parameter that the error is about; None where it is about none."""

    _tags = {"type": "call_error"}
