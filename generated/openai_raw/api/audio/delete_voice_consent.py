"""Delete a consent to the use of a voice"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteVoiceConsentParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteVoiceConsent``."""


OPERATION = Operation(
    id="deleteVoiceConsent",
    method="DELETE",
    path="/audio/voice_consents/{consent_id}",
    result='VoiceConsentDeletedResource',
)
