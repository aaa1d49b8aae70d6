"""Get a character"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class GetVideoCharacterParams(RequestOptions, total=False):
        """The keyword arguments of ``GetVideoCharacter``."""


OPERATION = Operation(
    id="GetVideoCharacter",
    method="GET",
    path="/videos/characters/{character_id}",
    result='VideoCharacterResource',
)
