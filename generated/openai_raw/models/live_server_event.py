"""What only `LiveServerEvent` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveServerEventSessionInputAudioAppend(Base):
    """`session.input_audio.append` event, sent by the client: append to the input audio."""

    audio: str
    """Audio input and output settings."""
    type: Literal["session.input_audio.append"]
    """Event type: always `session.input_audio.append`."""

    _tags = {"type": "session.input_audio.append"}


@model
class LiveServerEventTransportDtmfReceived(Base):
    """`transport.dtmf.received` event: the DTMF was received."""

    event: str
    """The decision event, or the phone key that was pressed."""
    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["transport.dtmf.received"]
    """Event type: always `transport.dtmf.received`."""

    _tags = {"type": "transport.dtmf.received"}


@model
class LiveServerEventTransportDtmfSend(Base):
    """`transport.dtmf.send` event, sent by the client: send the DTMF."""

    event: str
    """The decision event, or the phone key that was pressed."""
    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["transport.dtmf.send"]
    """Event type: always `transport.dtmf.send`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _tags = {"type": "transport.dtmf.send"}


@model
class LiveServerEventTransportDtmfSent(Base):
    """`transport.dtmf.sent` event: the DTMF was sent."""

    event: str
    """The decision event, or the phone key that was pressed."""
    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["transport.dtmf.sent"]
    """Event type: always `transport.dtmf.sent`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _tags = {"type": "transport.dtmf.sent"}


@model
class LiveServerEventTransportRinging(Base):
    """`transport.ringing` event: the phone at the other end is ringing."""

    event_id: str
    """Id of the event, assigned by the server."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.ringing"]
    """Event type: always `transport.ringing`."""

    _tags = {"type": "transport.ringing"}


@model
class LiveServerEventTransportAnswered(Base):
    """`transport.answered` event: the transport was answered."""

    event_id: str
    """Id of the event, assigned by the server."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.answered"]
    """Event type: always `transport.answered`."""

    _tags = {"type": "transport.answered"}


@model
class LiveServerEventTransportFailed(Base):
    """`transport.failed` event: the call could not be connected, or was lost."""

    error: LiveServerEventTransportFailedError
    """Why the connection of the call failed."""
    event_id: str
    """Id of the event, assigned by the server."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.failed"]
    """Event type: always `transport.failed`."""

    _nested = {"error": "LiveServerEventTransportFailedError"}
    _tags = {"type": "transport.failed"}


@model
class LiveServerEventTransportFailedError(Base):
    """Why the connection of the call failed."""

    code: str
    """Machine-readable error code."""
    message: str
    """Human-readable message."""
    type: Literal["call_error"]
    """Event type: always `call_error`."""
    param: str | None = None
    """Parameter that caused the error; None if there is no single one."""

    _tags = {"type": "call_error"}
