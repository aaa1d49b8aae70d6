"""Delete a voice"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.voice_deleted import VoiceDeleted
from ...operation import Operation

OPERATION: Operation

class DeleteAudioVoicesParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteAudioVoices``."""

def sync(voice_id: str, *, client: http.Client, **params: Unpack[DeleteAudioVoicesParams]) -> VoiceDeleted | None:
    """Send ``DELETE /audio/voices/{voice_id}``, and give what the answer holds."""

def sync_detailed(
    voice_id: str, *, client: http.Client, **params: Unpack[DeleteAudioVoicesParams]
) -> http.Response[VoiceDeleted]:
    """Send ``DELETE /audio/voices/{voice_id}``, and give the whole response."""

async def asyncio(
    voice_id: str, *, client: http.Client, **params: Unpack[DeleteAudioVoicesParams]
) -> VoiceDeleted | None:
    """Send ``DELETE /audio/voices/{voice_id}``, and give what the answer holds."""

async def asyncio_detailed(
    voice_id: str, *, client: http.Client, **params: Unpack[DeleteAudioVoicesParams]
) -> http.Response[VoiceDeleted]:
    """Send ``DELETE /audio/voices/{voice_id}``, and give the whole response."""
