"""Create a character"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.video_character_resource import VideoCharacterResource
from ...operation import Operation
from ...types import FileInput

OPERATION: Operation

class CreateVideoCharacterParams(RequestOptions, total=False):
    """The keyword arguments of ``CreateVideoCharacter``."""

    video: Required[FileInput]
    """A video of the character."""
    name: Required[str]
    """Name of the video character. From 1 to 80 characters."""

def sync(*, client: http.Client, **params: Unpack[CreateVideoCharacterParams]) -> VideoCharacterResource | None:
    """Send ``POST /videos/characters``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateVideoCharacterParams]
) -> http.Response[VideoCharacterResource]:
    """Send ``POST /videos/characters``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[CreateVideoCharacterParams]
) -> VideoCharacterResource | None:
    """Send ``POST /videos/characters``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateVideoCharacterParams]
) -> http.Response[VideoCharacterResource]:
    """Send ``POST /videos/characters``, and give the whole response."""
