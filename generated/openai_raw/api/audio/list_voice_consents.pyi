"""List consents to the use of voices"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.voice_consent_list_resource import VoiceConsentListResource
from ...operation import Operation

OPERATION: Operation

class ListVoiceConsentsParams(RequestOptions, total=False):
    """The keyword arguments of ``listVoiceConsents``."""

    after: str | Omit
    """Cursor: returns the voice consents after the one with this id. Pass the `last_id` of the previous page."""
    limit: int | Omit
    """Maximum number of voice consents per page. Default: `20`."""

def sync(*, client: http.Client, **params: Unpack[ListVoiceConsentsParams]) -> VoiceConsentListResource | None:
    """Send ``GET /audio/voice_consents``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ListVoiceConsentsParams]
) -> http.Response[VoiceConsentListResource]:
    """Send ``GET /audio/voice_consents``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ListVoiceConsentsParams]) -> VoiceConsentListResource | None:
    """Send ``GET /audio/voice_consents``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListVoiceConsentsParams]
) -> http.Response[VoiceConsentListResource]:
    """Send ``GET /audio/voice_consents``, and give the whole response."""
