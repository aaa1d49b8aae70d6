"""What only `LiveServerEvent` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveServerEventSessionInputAudioAppend(Base):
    """Speech that reached the session, passed on to a second connection, muted or not."""

    audio: str
    """Audio input and output settings."""
    type: Literal["session.input_audio.append"]
    """Event type: always `session.input_audio.append`."""

    _tags = {"type": "session.input_audio.append"}


@model
class LiveServerEventTransportDtmfReceived(Base):
    """The caller pressed a key on the phone. Only for second connections."""

    event: str
    """The decision event, or the phone key that was pressed."""
    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["transport.dtmf.received"]
    """Event type: always `transport.dtmf.received`."""

    _tags = {"type": "transport.dtmf.received"}


@model
class LiveServerEventTransportDtmfSend(Base):
    """An older form of `transport.dtmf.sent`, which stored events may have."""

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
    """The key tone was sent over the phone line. Only for second connections."""

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
    """The phone at the other end is ringing. Only for second connections."""

    event_id: str
    """Id of the event, assigned by the server."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.ringing"]
    """Event type: always `transport.ringing`."""

    _tags = {"type": "transport.ringing"}


@model
class LiveServerEventTransportAnswered(Base):
    """The call was answered. Only for second connections."""

    event_id: str
    """Id of the event, assigned by the server."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.answered"]
    """Event type: always `transport.answered`."""

    _tags = {"type": "transport.answered"}


@model
class LiveServerEventTransportFailed(Base):
    """The outgoing call could not be set up. Only for second connections."""

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
