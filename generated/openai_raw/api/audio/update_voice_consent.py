"""Rename a consent to the use of a voice"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class UpdateVoiceConsentParams(RequestOptions, total=False):
        """The keyword arguments of ``updateVoiceConsent``."""

        name: Required[str]
        """Name of the voice consent."""

OPERATION = Operation(
    id="updateVoiceConsent",
    method="POST",
    path="/audio/voice_consents/{consent_id}",
    body={'name': 'name'},
    required=('name',),
    bodies=('application/json',),
    result='VoiceConsentResource',
)
