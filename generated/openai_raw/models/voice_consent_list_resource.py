from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.voice_consent_resource import VoiceConsentResource


@model
class VoiceConsentListResource(Base):
    """A page of audio voice consents."""

    object: Literal["list"]
    """The kind of object: always `list`."""
    data: list[VoiceConsentResource]
    """The items of this page."""
    first_id: str | None = None
    """Id of the first item in `data`, which `before` takes; None on an empty page."""
    last_id: str | None = None
    """Id of the last item in `data`, which `after` takes to get the next page; None on an empty page."""
    has_more: bool
    """True when there are further pages."""

    _nested = {"data": ["VoiceConsentResource"]}
    _tags = {"object": "list"}
