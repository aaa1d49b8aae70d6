"""The names of ``openai.types.audio`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "SpeechCreateParams": 'dict',
    "SpeechModel": ('tts-1', 'tts-1-hd', 'gpt-4o-mini-tts', 'gpt-4o-mini-tts-2025-12-15'),
    "Transcription": 'CreateTranscriptionResponseJson',
    "TranscriptionCreateParams": 'dict',
    "TranscriptionCreateResponse": None,
    "TranscriptionDiarized": 'CreateTranscriptionResponseDiarizedJson',
    "TranscriptionDiarizedSegment": 'TranscriptionDiarizedSegment',
    "TranscriptionInclude": ('logprobs',),
    "TranscriptionLanguage": 'TranscriptionLanguage',
    "TranscriptionSegment": 'TranscriptionSegment',
    "TranscriptionStreamEvent": 'CreateTranscriptionResponseStreamEvent',
    "TranscriptionTextDeltaEvent": 'TranscriptTextDeltaEvent',
    "TranscriptionTextDoneEvent": 'TranscriptTextDoneEvent',
    "TranscriptionTextSegmentEvent": 'TranscriptTextSegmentEvent',
    "TranscriptionVerbose": 'CreateTranscriptionResponseVerboseJson',
    "TranscriptionWord": 'TranscriptionWord',
    "Translation": 'CreateTranslationResponseJson',
    "TranslationCreateParams": 'dict',
    "TranslationCreateResponse": None,
    "TranslationVerbose": 'CreateTranslationResponseVerboseJson',
    "Voice": 'VoiceResource',
    "VoiceConsent": 'VoiceConsentResource',
    "VoiceConsentCreateParams": 'dict',
    "VoiceConsentDeleted": 'VoiceConsentDeletedResource',
    "VoiceConsentListParams": 'dict',
    "VoiceConsentUpdateParams": 'dict',
    "VoiceCreateParams": 'dict',
    "VoiceDeleted": 'VoiceDeleted',
}
DEFINED = {
    "speech_create_params": {
        "Voice": 'dict',
        "VoiceID": 'VoiceIdsOrCustomVoiceObjectDict',
    },
    "speech_model": {},
    "transcription": {
        "Logprob": 'CreateTranscriptionResponseJsonLogprobsItem',
        "Usage": None,
        "UsageDuration": 'TranscriptTextUsageDuration',
        "UsageTokens": 'TranscriptTextUsageTokens',
        "UsageTokensInputTokenDetails": 'TranscriptTextUsageTokensInputTokenDetails',
    },
    "transcription_create_params": {
        "ChunkingStrategy": 'dict',
        "ChunkingStrategyVadConfig": 'VadConfigDict',
        "TranscriptionCreateParamsBase": 'object',
        "TranscriptionCreateParamsNonStreaming": 'dict',
        "TranscriptionCreateParamsStreaming": 'dict',
    },
    "transcription_create_response": {},
    "transcription_diarized": {
        "Usage": None,
        "UsageDuration": 'TranscriptTextUsageDuration',
        "UsageTokens": 'TranscriptTextUsageTokens',
        "UsageTokensInputTokenDetails": 'TranscriptTextUsageTokensInputTokenDetails',
    },
    "transcription_diarized_segment": {},
    "transcription_include": {},
    "transcription_language": {},
    "transcription_segment": {},
    "transcription_stream_event": {},
    "transcription_text_delta_event": {
        "Logprob": 'TranscriptTextDeltaEventLogprobsItem',
    },
    "transcription_text_done_event": {
        "Logprob": 'TranscriptTextDoneEventLogprobsItem',
        "Usage": 'TranscriptTextUsageTokens',
        "UsageInputTokenDetails": 'TranscriptTextUsageTokensInputTokenDetails',
    },
    "transcription_text_segment_event": {},
    "transcription_verbose": {
        "Usage": 'TranscriptTextUsageDuration',
    },
    "transcription_word": {},
    "translation": {},
    "translation_create_params": {},
    "translation_create_response": {},
    "translation_verbose": {},
    "voice": {},
    "voice_consent": {},
    "voice_consent_create_params": {},
    "voice_consent_deleted": {},
    "voice_consent_list_params": {},
    "voice_consent_update_params": {},
    "voice_create_params": {
        "CreateVoiceRequestAudioSample": 'object',
        "CreateVoiceRequestPrompt": 'object',
    },
    "voice_deleted": {},
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
