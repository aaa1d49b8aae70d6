"""Create voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open

    class CreateVoiceParams(RequestOptions, total=False):
        """The keyword arguments of ``createVoice``."""

        name: Required[str]
        audio_sample: Required[FileInput]
        consent: Required[str]

OPERATION = Operation(
    id="createVoice",
    method="POST",
    path="/audio/voices",
    body={'name': 'name', 'audio_sample': 'audio_sample', 'consent': 'consent'},
    required=('name', 'audio_sample', 'consent'),
    bodies=('multipart/form-data',),
    files=('audio_sample',),
    result='VoiceResource',
)
