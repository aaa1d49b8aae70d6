"""`RealtimeSession`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audio_transcription_response import AudioTranscriptionResponse
    from ..models.enums import NoiseReductionType
    from ..models.realtime_function_tool import RealtimeFunctionTool
    from ..unions import Prompt, RealtimeTurnDetection, VoiceIdsShared


@model
class RealtimeSession(Base):
    """A session of the beta: how the model hears, thinks and speaks."""

    id: str | None = absent
    """Id of the session."""
    object: Literal["realtime.session"] | None = absent
    """Object type: always `realtime.session`."""
    modalities: list[RealtimeSessionModalitiesItem] | None = absent
    """Modalities the model may respond with: `text`, `audio`."""
    model: str | RealtimeSessionModel | None = absent
    """Name of the model that was used. Known values: `gpt-realtime`, `gpt-realtime-1.5`,
    `gpt-realtime-2025-08-28`, `gpt-4o-realtime-preview`, `gpt-4o-realtime-preview-2024-10-01`,
    `gpt-4o-realtime-preview-2024-12-17`, `gpt-4o-realtime-preview-2025-06-03`,
    `gpt-4o-mini-realtime-preview`, `gpt-4o-mini-realtime-preview-2024-12-17`, `gpt-realtime-mini`,
    `gpt-realtime-mini-2025-10-06`, `gpt-realtime-mini-2025-12-15`, and 4 more."""
    instructions: str | None = absent
    """System instructions: how the model should behave. They precede the conversation."""
    voice: VoiceIdsShared | None = absent
    """Name of a voice: one of the known names, or any other. Known values: `alloy`, `ash`, `ballad`, `coral`,
    `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    input_audio_format: RealtimeSessionInputAudioFormat | None = absent
    """Encoding of the input audio. Values: `pcm16`, `g711_ulaw`, `g711_alaw`."""
    output_audio_format: RealtimeSessionOutputAudioFormat | None = absent
    """Encoding of the output audio. Values: `pcm16`, `g711_ulaw`, `g711_alaw`."""
    input_audio_transcription: AudioTranscriptionResponse | None = None
    """How to transcribe the input audio in addition to the conversation; None to turn it off."""
    turn_detection: RealtimeTurnDetection = None
    """How the server detects the end of a turn."""
    input_audio_noise_reduction: RealtimeSessionInputAudioNoiseReduction | None = absent
    """Whether and how to filter noise out of the input audio."""
    speed: float | None = absent
    """Speaking rate; 1 is normal speed. From 0.25 to 1.5."""
    tracing: Literal["auto"] | RealtimeSessionTracing | None = None
    """Whether and how to record a trace of the session."""
    tools: list[RealtimeFunctionTool] | None = absent
    """Tools the model was allowed to call."""
    tool_choice: str | None = absent
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
    temperature: float | None = absent
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both."""
    max_response_output_tokens: int | Literal["inf"] | None = absent
    """The most tokens in one response, tool calls included; `inf` for the model's own limit."""
    expires_at: int | None = absent
    """When the session expires, in Unix seconds; None if it never does."""
    prompt: Prompt | None = None
    """Reference to a stored prompt template, with values for its variables."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Further data for events, such as log probabilities of the transcript."""

    _nested = {
        "input_audio_transcription": "AudioTranscriptionResponse",
        "turn_detection": "RealtimeTurnDetection",
        "input_audio_noise_reduction": "RealtimeSessionInputAudioNoiseReduction",
        "tracing": "RealtimeSessionTracing",
        "tools": ["RealtimeFunctionTool"],
        "prompt": "PromptObject",
    }
    _tags = {"object": "realtime.session"}


RealtimeSessionModalitiesItemInput: TypeAlias = Literal["text", "audio"]
RealtimeSessionModalitiesItem: TypeAlias = RealtimeSessionModalitiesItemInput | str
"""A form of output, text or audio."""

RealtimeSessionModelInput: TypeAlias = Literal[
    "gpt-realtime",
    "gpt-realtime-1.5",
    "gpt-realtime-2025-08-28",
    "gpt-4o-realtime-preview",
    "gpt-4o-realtime-preview-2024-10-01",
    "gpt-4o-realtime-preview-2024-12-17",
    "gpt-4o-realtime-preview-2025-06-03",
    "gpt-4o-mini-realtime-preview",
    "gpt-4o-mini-realtime-preview-2024-12-17",
    "gpt-realtime-mini",
    "gpt-realtime-mini-2025-10-06",
    "gpt-realtime-mini-2025-12-15",
    "gpt-audio-1.5",
    "gpt-audio-mini",
    "gpt-audio-mini-2025-10-06",
    "gpt-audio-mini-2025-12-15",
]
RealtimeSessionModel: TypeAlias = RealtimeSessionModelInput | str
"""Name of the model that was used."""

RealtimeSessionInputAudioFormatInput: TypeAlias = Literal["pcm16", "g711_ulaw", "g711_alaw"]
RealtimeSessionInputAudioFormat: TypeAlias = RealtimeSessionInputAudioFormatInput | str
"""Encoding of the input audio."""

RealtimeSessionOutputAudioFormatInput: TypeAlias = Literal["pcm16", "g711_ulaw", "g711_alaw"]
RealtimeSessionOutputAudioFormat: TypeAlias = RealtimeSessionOutputAudioFormatInput | str
"""Encoding of the output audio."""


@model
class RealtimeSessionInputAudioNoiseReduction(Base):
    """Noise reduction for input audio, by type of microphone."""

    type: NoiseReductionType | None = absent
    """Type of the input audio noise reduction. Values: `near_field`, `far_field`."""

    _tags = {"type": ("near_field", "far_field")}


@model
class RealtimeSessionTracing(Base):
    """Whether and how to record a trace of the session."""

    workflow_name: str | None = absent
    """Name of the workflow, under which traces are listed."""
    group_id: str | None = absent
    """Id of the group."""
    metadata: dict[str, Any] | None = absent
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
