"""The names of ``openai.types.audio`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.audio.create_speech import CreateSpeechParams as CreateSpeechParams_
from openai_raw.api.audio.create_transcription import CreateTranscriptionParams as CreateTranscriptionParams_
from openai_raw.api.audio.create_translation import CreateTranslationParams as CreateTranslationParams_
from openai_raw.api.audio.create_voice import CreateVoiceParams as CreateVoiceParams_
from openai_raw.api.audio.create_voice_consent import CreateVoiceConsentParams as CreateVoiceConsentParams_
from openai_raw.api.audio.list_voice_consents import ListVoiceConsentsParams as ListVoiceConsentsParams_
from openai_raw.api.audio.update_voice_consent import UpdateVoiceConsentParams as UpdateVoiceConsentParams_

SpeechCreateParams: TypeAlias = CreateSpeechParams_
SpeechModel: TypeAlias = m.CreateSpeechRequestModel
Transcription: TypeAlias = m.CreateTranscriptionResponseJson
TranscriptionCreateParams: TypeAlias = CreateTranscriptionParams_
TranscriptionCreateResponse: TypeAlias = m.CreateTranscriptionResponseJson | m.CreateTranscriptionResponseDiarizedJson | m.CreateTranscriptionResponseVerboseJson
TranscriptionDiarized: TypeAlias = m.CreateTranscriptionResponseDiarizedJson
TranscriptionDiarizedSegment: TypeAlias = m.TranscriptionDiarizedSegment
TranscriptionInclude: TypeAlias = m.TranscriptionInclude
TranscriptionLanguage: TypeAlias = m.TranscriptionLanguage
TranscriptionSegment: TypeAlias = m.TranscriptionSegment
TranscriptionStreamEvent: TypeAlias = m.CreateTranscriptionResponseStreamEvent
TranscriptionTextDeltaEvent: TypeAlias = m.TranscriptTextDeltaEvent
TranscriptionTextDoneEvent: TypeAlias = m.TranscriptTextDoneEvent
TranscriptionTextSegmentEvent: TypeAlias = m.TranscriptTextSegmentEvent
TranscriptionVerbose: TypeAlias = m.CreateTranscriptionResponseVerboseJson
TranscriptionWord: TypeAlias = m.TranscriptionWord
Translation: TypeAlias = m.CreateTranslationResponseJson
TranslationCreateParams: TypeAlias = CreateTranslationParams_
TranslationCreateResponse: TypeAlias = m.CreateTranslationResponseJson | m.CreateTranslationResponseVerboseJson
TranslationVerbose: TypeAlias = m.CreateTranslationResponseVerboseJson
Voice: TypeAlias = m.VoiceResource
VoiceConsent: TypeAlias = m.VoiceConsentResource
VoiceConsentCreateParams: TypeAlias = CreateVoiceConsentParams_
VoiceConsentDeleted: TypeAlias = m.VoiceConsentDeletedResource
VoiceConsentListParams: TypeAlias = ListVoiceConsentsParams_
VoiceConsentUpdateParams: TypeAlias = UpdateVoiceConsentParams_
VoiceCreateParams: TypeAlias = CreateVoiceParams_
VoiceDeleted: TypeAlias = m.VoiceDeleted
