"""Create a character"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CreateVideoCharacterParams(RequestOptions, total=False):
        """The keyword arguments of ``CreateVideoCharacter``."""

        video: Required[FileInput]
        """A video that shows the character."""
        name: Required[str]
        """Name of the video character. From 1 to 80 characters."""

OPERATION = Operation(
    id="CreateVideoCharacter",
    method="POST",
    path="/videos/characters",
    body={'video': 'video', 'name': 'name'},
    required=('video', 'name'),
    bodies=('multipart/form-data',),
    files=('video',),
    result='VideoCharacterResource',
)
