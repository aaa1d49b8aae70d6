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
    """The event `response.create`."""

    event_id: str | None = absent
    """Id of the event, given by the server."""
    type: Literal["response.create"]
    """The kind of event: always `response.create`."""
    response: RealtimeBetaResponseCreateParams | None = absent
    """Settings of one response, which take the place of the session's."""

    _nested = {"response": "RealtimeBetaResponseCreateParams"}
    _tags = {"type": "response.create"}


@model
class RealtimeBetaResponseCreateParams(Base):
    """Settings of one response, which take the place of the session's."""

    modalities: list[RealtimeBetaResponseCreateParamsModalitiesItem] | None = absent
    """What the model may answer with: `text`, `audio`."""
    instructions: str | None = absent
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    voice: VoiceIdsOrCustomVoice | None = absent
    """A voice: one of the server's by its name, or your own by its id. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    output_audio_format: RealtimeBetaResponseCreateParamsOutputAudioFormat | None = absent
    """Encoding of the audio. Values: `pcm16`, `g711_ulaw`, `g711_alaw`."""
    tools: list[RealtimeBetaResponseCreateParamsToolsItem] | None = absent
    """The tools that the model could call."""
    tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    temperature: float | None = absent
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    max_output_tokens: int | Literal["inf"] | None = absent
    """The most tokens to generate, those of reasoning included."""
    conversation: str | RealtimeBetaResponseCreateParamsConversation | None = absent
    """Whether the response becomes part of the conversation (`auto`) or stands outside (`none`)."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    prompt: Prompt = None
    """A prompt template that is kept by OpenAI, and the values for its variables."""
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

RealtimeBetaResponseCreateParamsOutputAudioFormatInput: TypeAlias = Literal["pcm16", "g711_ulaw", "g711_alaw"]
RealtimeBetaResponseCreateParamsOutputAudioFormat: TypeAlias = (
    RealtimeBetaResponseCreateParamsOutputAudioFormatInput | str
)


@model
class RealtimeBetaResponseCreateParamsToolsItem(Base):
    """A function of yours that the model may call."""

    type: Literal["function"] | None = absent
    """Tells this object from others that can stand in its place: always `function`."""
    name: str | None = absent
    """Name of the tool or function."""
    description: str | None = absent
    """What the tool does: the model decides by it when to call the tool, and how."""
    parameters: dict[str, Any] | None = absent
    """The arguments that the function takes, as a JSON Schema of an object."""

    _tags = {"type": "function"}


RealtimeBetaResponseCreateParamsConversationInput: TypeAlias = Literal["auto", "none"]
RealtimeBetaResponseCreateParamsConversation: TypeAlias = RealtimeBetaResponseCreateParamsConversationInput | str
