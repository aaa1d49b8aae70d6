from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.audio_transcription_response import AudioTranscriptionResponse
    from ..models.realtime_function_tool import RealtimeFunctionTool
    from ..models.realtime_session_input_audio_format import RealtimeSessionInputAudioFormat
    from ..models.realtime_session_input_audio_noise_reduction import RealtimeSessionInputAudioNoiseReduction
    from ..models.realtime_session_modalities_item import RealtimeSessionModalitiesItem
    from ..models.realtime_session_model import RealtimeSessionModel
    from ..models.realtime_session_output_audio_format import RealtimeSessionOutputAudioFormat
    from ..models.realtime_session_tracing import RealtimeSessionTracing
    from ..unions import Prompt, RealtimeTurnDetection, VoiceIdsShared


@model
class RealtimeSession(Base):
    """Realtime session.

    Attributes:
        voice: The name of a voice: one known when this was made, or any other.
    """

    id: str | None = absent
    object: Literal['realtime.session'] | None = absent
    modalities: list[RealtimeSessionModalitiesItem] | None = absent
    model: str | RealtimeSessionModel | None = absent
    instructions: str | None = absent
    voice: VoiceIdsShared | None = absent
    input_audio_format: RealtimeSessionInputAudioFormat | None = absent
    output_audio_format: RealtimeSessionOutputAudioFormat | None = absent
    input_audio_transcription: AudioTranscriptionResponse | None = None
    turn_detection: RealtimeTurnDetection = None
    input_audio_noise_reduction: RealtimeSessionInputAudioNoiseReduction | None = absent
    speed: float | None = absent
    tracing: Literal['auto'] | RealtimeSessionTracing | None = None
    tools: list[RealtimeFunctionTool] | None = absent
    tool_choice: str | None = absent
    temperature: float | None = absent
    max_response_output_tokens: int | Literal['inf'] | None = absent
    expires_at: int | None = absent
    prompt: Prompt | None = None
    include: list[Literal['item.input_audio_transcription.logprobs']] | None = None

    _nested = {'input_audio_transcription': 'AudioTranscriptionResponse', 'turn_detection': 'RealtimeTurnDetection', 'input_audio_noise_reduction': 'RealtimeSessionInputAudioNoiseReduction', 'tracing': 'RealtimeSessionTracing', 'tools': ['RealtimeFunctionTool'], 'prompt': 'PromptObject'}
    _tags = {'object': 'realtime.session'}
