from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.voice_consent_resource import VoiceConsentResource


@model
class VoiceConsentListResource(Base):
    """Voice consent list resource."""

    object: Literal['list']
    data: list[VoiceConsentResource]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {'data': ['VoiceConsentResource']}
    _tags = {'object': 'list'}
