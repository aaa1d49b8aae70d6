"""Get a character"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.video_character_resource import VideoCharacterResource
from ...operation import Operation

OPERATION: Operation

class GetVideoCharacterParams(RequestOptions, total=False):
    """The keyword arguments of ``GetVideoCharacter``."""

def sync(
    character_id: str, *, client: http.Client, **params: Unpack[GetVideoCharacterParams]
) -> VideoCharacterResource | None:
    """Send ``GET /videos/characters/{character_id}``, and give what the answer holds."""

def sync_detailed(
    character_id: str, *, client: http.Client, **params: Unpack[GetVideoCharacterParams]
) -> http.Response[VideoCharacterResource]:
    """Send ``GET /videos/characters/{character_id}``, and give the whole response."""

async def asyncio(
    character_id: str, *, client: http.Client, **params: Unpack[GetVideoCharacterParams]
) -> VideoCharacterResource | None:
    """Send ``GET /videos/characters/{character_id}``, and give what the answer holds."""

async def asyncio_detailed(
    character_id: str, *, client: http.Client, **params: Unpack[GetVideoCharacterParams]
) -> http.Response[VideoCharacterResource]:
    """Send ``GET /videos/characters/{character_id}``, and give the whole response."""
