"""`RealtimeBetaClientEventResponseCreate`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import ToolChoiceOptions
    from ..models.tool_choice_function import ToolChoiceFunction
    from ..models.tool_choice_mcp import ToolChoiceMCP
    from ..unions import Metadata, Prompt, RealtimeConversationItem, VoiceIdsOrCustomVoice


@model
class RealtimeBetaClientEventResponseCreate(Base):
    """Asks the model to respond. Not needed while the server detects turns and responds by itself."""

    event_id: str | None = absent
    """Id of the event, assigned by the server."""
    type: Literal["response.create"]
    """Event type: always `response.create`."""
    response: RealtimeBetaResponseCreateParams | None = absent
    """Settings of one response, which take the place of the session's."""

    _nested = {"response": "RealtimeBetaResponseCreateParams"}
    _tags = {"type": "response.create"}


@model
class RealtimeBetaResponseCreateParams(Base):
    """Settings of one response, which take the place of the session's."""

    modalities: list[RealtimeBetaResponseCreateParamsModalitiesItem] | None = absent
    """Modalities the model may respond with: `text`, `audio`."""
    instructions: str | None = absent
    """System instructions: how the model should behave. They precede the conversation."""
    voice: VoiceIdsOrCustomVoice | None = absent
    """A voice: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    output_audio_format: RealtimeBetaResponseCreateParamsOutputAudioFormat | None = absent
    """Encoding of the audio. Values: `pcm16`, `g711_ulaw`, `g711_alaw`."""
    tools: list[RealtimeBetaResponseCreateParamsToolsItem] | None = absent
    """Tools the model was allowed to call."""
    tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | None = absent
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
    temperature: float | None = absent
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both."""
    max_output_tokens: int | Literal["inf"] | None = absent
    """Maximum number of tokens to generate, including reasoning tokens."""
    conversation: str | RealtimeBetaResponseCreateParamsConversation | None = absent
    """Whether to add the response to the conversation (`auto`) or not (`none`)."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    prompt: Prompt = None
    """Reference to a stored prompt template, with values for its variables."""
    input: list[RealtimeConversationItem] | None = absent
    """What the model responds to, in place of the conversation; an empty list for nothing."""

    _nested = {
        "voice": "VoiceIdsOrCustomVoice",
        "tools": ["RealtimeBetaResponseCreateParamsToolsItem"],
        "tool_choice": ("type", {"function": "ToolChoiceFunction", "mcp": "ToolChoiceMCP"}),
        "prompt": "Prompt",
        "input": ["RealtimeConversationItem"],
    }


RealtimeBetaResponseCreateParamsModalitiesItemInput: TypeAlias = Literal["text", "audio"]
RealtimeBetaResponseCreateParamsModalitiesItem: TypeAlias = RealtimeBetaResponseCreateParamsModalitiesItemInput | str
"""A form of output, text or audio."""

RealtimeBetaResponseCreateParamsOutputAudioFormatInput: TypeAlias = Literal["pcm16", "g711_ulaw", "g711_alaw"]
RealtimeBetaResponseCreateParamsOutputAudioFormat: TypeAlias = (
    RealtimeBetaResponseCreateParamsOutputAudioFormatInput | str
)
"""Encoding of the audio."""


@model
class RealtimeBetaResponseCreateParamsToolsItem(Base):
    """A function of your application that the model may call."""

    type: Literal["function"] | None = absent
    """Discriminator: always `function`."""
    name: str | None = absent
    """Name of the tool or function."""
    description: str | None = absent
    """What the tool does. The model relies on this to decide when and how to call it."""
    parameters: dict[str, Any] | None = absent
    """Parameters of the function, as a JSON Schema of type object."""

    _tags = {"type": "function"}


RealtimeBetaResponseCreateParamsConversationInput: TypeAlias = Literal["auto", "none"]
RealtimeBetaResponseCreateParamsConversation: TypeAlias = RealtimeBetaResponseCreateParamsConversationInput | str
"""Whether to add the response to the conversation (`auto`) or not (`none`)."""
