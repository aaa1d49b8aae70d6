"""Get a consent to the use of a voice"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class GetVoiceConsentParams(RequestOptions, total=False):
        """The keyword arguments of ``getVoiceConsent``."""


OPERATION = Operation(
    id="getVoiceConsent",
    method="GET",
    path="/audio/voice_consents/{consent_id}",
    result='VoiceConsentResource',
)
