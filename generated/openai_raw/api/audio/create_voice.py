"""Create a voice"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_voice_request_type import CreateVoiceRequestTypeInput

    class CreateVoiceParams(RequestOptions, total=False):
        """The keyword arguments of ``createVoice``."""

        name: Required[str]
        """Name of the voice."""
        audio_sample: FileInput | Omit
        """A sample of the voice."""
        consent: str | Omit
        """Id of the speaker's consent."""
        type: CreateVoiceRequestTypeInput | Omit
        """Which kind of voice this is. Values: `audio_sample`, `prompt`."""
        prompt: str | Omit
        """How the voice should speak."""
        model: str | Omit
        """The model that was used."""
        script_hint: str | Omit
        """The text that is spoken in the sample."""

OPERATION = Operation(
    id="createVoice",
    method="POST",
    path="/audio/voices",
    body={'name': 'name', 'audio_sample': 'audio_sample', 'consent': 'consent', 'type': 'type', 'prompt': 'prompt', 'model': 'model', 'script_hint': 'script_hint'},
    required=('name',),
    bodies=('multipart/form-data',),
    files=('audio_sample',),
    result='VoiceResource',
)
