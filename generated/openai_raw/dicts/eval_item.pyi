"""What requests take instead of the models in ``models.eval_item``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.eval_item import EvalItemRoleInput, InputAudioInputAudio, InputAudioInputAudioFormatInput
from ..unions import EvalItemContentInput

class EvalItemDict(TypedDict, total=False):
    role: Required[EvalItemRoleInput]
    """Role of the author. Values: `user`, `assistant`, `system`, `developer`."""
    content: Required[EvalItemContentInput]
    """Content of the message: text, an image, or audio."""
    type: Literal["message"]
    """Discriminator: always `message`."""

class EvalItemContentOutputTextDict(TypedDict, total=False):
    type: Required[Literal["output_text"]]
    """Discriminator: always `output_text`."""
    text: Required[str]
    """The text, with `{{...}}` placeholders."""

class EvalItemInputImageDict(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    """Discriminator: always `input_image`."""
    image_url: Required[str]
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    detail: str
    """Level of detail at which the model sees the image. More detail uses more tokens."""

class InputAudioDict(TypedDict, total=False):
    type: Required[Literal["input_audio"]]
    """Discriminator: always `input_audio`."""
    input_audio: Required[InputAudioInputAudio | InputAudioInputAudioDict]
    """The audio data and its format."""

class InputAudioInputAudioDict(TypedDict, total=False):
    data: Required[str]
    """The audio, base64-encoded."""
    format: Required[InputAudioInputAudioFormatInput]
    """Encoding of the audio. Values: `mp3`, `wav`."""
