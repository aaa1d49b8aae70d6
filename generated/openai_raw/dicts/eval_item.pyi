"""What requests take instead of the models in ``models.eval_item``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.eval_item import EvalItemRoleInput, InputAudioInputAudio, InputAudioInputAudioFormatInput
from ..unions import EvalItemContentInput

class EvalItemDict(TypedDict, total=False):
    role: Required[EvalItemRoleInput]
    """Who speaks. Values: `user`, `assistant`, `system`, `developer`."""
    content: Required[EvalItemContentInput]
    """What the message says or shows."""
    type: Literal["message"]
    """Tells this object from others that can stand in its place: always `message`."""

class EvalItemContentOutputTextDict(TypedDict, total=False):
    type: Required[Literal["output_text"]]
    """Tells this object from others that can stand in its place: always `output_text`."""
    text: Required[str]
    """The text, with `{{...}}` to fill in."""

class EvalItemInputImageDict(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    """Tells this object from others that can stand in its place: always `input_image`."""
    image_url: Required[str]
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    detail: str
    """In how much detail the model sees the image: more costs more tokens."""

class InputAudioDict(TypedDict, total=False):
    type: Required[Literal["input_audio"]]
    """Tells this object from others that can stand in its place: always `input_audio`."""
    input_audio: Required[InputAudioInputAudio | InputAudioInputAudioDict]
    """The audio and its format."""

class InputAudioInputAudioDict(TypedDict, total=False):
    data: Required[str]
    """The audio, base64-encoded."""
    format: Required[InputAudioInputAudioFormatInput]
    """Format that the audio is encoded in. Values: `mp3`, `wav`."""
