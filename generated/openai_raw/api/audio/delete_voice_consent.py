"""Delete a consent to the use of a voice"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.voice_consent_deleted_resource import VoiceConsentDeletedResource

    class DeleteVoiceConsentParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteVoiceConsent``."""


OPERATION = Operation(
    id="deleteVoiceConsent",
    method="DELETE",
    path="/audio/voice_consents/{consent_id}",
    result='VoiceConsentDeletedResource',
)


def sync_detailed(consent_id: str, *, client: http.Client, **params: Unpack[DeleteVoiceConsentParams]) -> http.Response[VoiceConsentDeletedResource]:
    """Send ``DELETE /audio/voice_consents/{consent_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"consent_id": consent_id}, params)


def sync(consent_id: str, *, client: http.Client, **params: Unpack[DeleteVoiceConsentParams]) -> VoiceConsentDeletedResource | None:
    """Send ``DELETE /audio/voice_consents/{consent_id}``, and give what the answer holds."""
    return sync_detailed(consent_id, client=client, **params).parsed


async def asyncio_detailed(consent_id: str, *, client: http.Client, **params: Unpack[DeleteVoiceConsentParams]) -> http.Response[VoiceConsentDeletedResource]:
    """Send ``DELETE /audio/voice_consents/{consent_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"consent_id": consent_id}, params)


async def asyncio(consent_id: str, *, client: http.Client, **params: Unpack[DeleteVoiceConsentParams]) -> VoiceConsentDeletedResource | None:
    """Send ``DELETE /audio/voice_consents/{consent_id}``, and give what the answer holds."""
    return (await asyncio_detailed(consent_id, client=client, **params)).parsed
