"""`EvalItem`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import EvalItemContent


@model
class EvalItem(Base):
    """A message to a model, with `{{...}}` to fill in."""

    role: EvalItemRole
    """Who speaks. Values: `user`, `assistant`, `system`, `developer`."""
    content: EvalItemContent
    """What the message says or shows."""
    type: Literal["message"] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {"content": "EvalItemContent"}
    _tags = {"role": ("user", "assistant", "system", "developer"), "type": "message"}


EvalItemRoleInput: TypeAlias = Literal["user", "assistant", "system", "developer"]
EvalItemRole: TypeAlias = EvalItemRoleInput | str


@model
class EvalItemContentOutputText(Base):
    """Text that a model wrote."""

    type: Literal["output_text"]
    """Tells this object from others that can stand in its place: always `output_text`."""
    text: str
    """The text, with `{{...}}` to fill in."""

    _tags = {"type": "output_text"}


@model
class EvalItemInputImage(Base):
    """An image for a model."""

    type: Literal["input_image"]
    """Tells this object from others that can stand in its place: always `input_image`."""
    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    detail: str | None = absent
    """In how much detail the model sees the image: more costs more tokens."""

    _tags = {"type": "input_image"}


@model
class InputAudio(Base):
    """Audio that the model gets."""

    type: Literal["input_audio"]
    """Tells this object from others that can stand in its place: always `input_audio`."""
    input_audio: InputAudioInputAudio
    """The audio and its format."""

    _nested = {"input_audio": "InputAudioInputAudio"}
    _tags = {"type": "input_audio"}


@model
class InputAudioInputAudio(Base):
    """Audio that the model gets."""

    data: str
    """The audio, base64-encoded."""
    format: InputAudioInputAudioFormat
    """Format that the audio is encoded in. Values: `mp3`, `wav`."""


InputAudioInputAudioFormatInput: TypeAlias = Literal["mp3", "wav"]
InputAudioInputAudioFormat: TypeAlias = InputAudioInputAudioFormatInput | str
