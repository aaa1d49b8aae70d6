from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.create_live_request_transport import CreateLiveRequestTransport
    from ..models.media_session_config import MediaSessionConfig


@model
class CreateLiveRequest(Base):
    """The body of `POST /live/sessions`."""

    session: MediaSessionConfig
    """The session and its settings."""
    transport: CreateLiveRequestTransport
    """How audio is exchanged."""

    _nested = {'session': 'MediaSessionConfig', 'transport': 'CreateLiveRequestTransport'}
