"""Delete a voice"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteAudioVoicesParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteAudioVoices``."""


OPERATION = Operation(
    id="deleteAudioVoices",
    method="DELETE",
    path="/audio/voices/{voice_id}",
    result='VoiceDeleted',
)
