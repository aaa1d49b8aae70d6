from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.costs_result import CostsResult
    from ..models.usage_audio_speeches_result import UsageAudioSpeechesResult
    from ..models.usage_audio_transcriptions_result import UsageAudioTranscriptionsResult
    from ..models.usage_code_interpreter_sessions_result import UsageCodeInterpreterSessionsResult
    from ..models.usage_completions_result import UsageCompletionsResult
    from ..models.usage_embeddings_result import UsageEmbeddingsResult
    from ..models.usage_file_search_calls_result import UsageFileSearchCallsResult
    from ..models.usage_images_result import UsageImagesResult
    from ..models.usage_moderations_result import UsageModerationsResult
    from ..models.usage_vector_stores_result import UsageVectorStoresResult
    from ..models.usage_web_search_calls_result import UsageWebSearchCallsResult


@model
class UsageTimeBucket(Base):
    """A span of time and what was used in it."""

    object: Literal['bucket']
    """The kind of object: always `bucket`."""
    start_time: int
    """Start of the period, in Unix seconds; the moment itself is included."""
    end_time: int
    """End of the period, in Unix seconds; the moment itself is not included."""
    results: list[UsageCompletionsResult | UsageEmbeddingsResult | UsageModerationsResult | UsageImagesResult | UsageAudioSpeechesResult | UsageAudioTranscriptionsResult | UsageVectorStoresResult | UsageCodeInterpreterSessionsResult | UsageFileSearchCallsResult | UsageWebSearchCallsResult | CostsResult]
    """One result per group the request asked for; a single one without groups."""

    _nested = {'results': [('object', {'organization.usage.completions.result': 'UsageCompletionsResult', 'organization.usage.embeddings.result': 'UsageEmbeddingsResult', 'organization.usage.moderations.result': 'UsageModerationsResult', 'organization.usage.images.result': 'UsageImagesResult', 'organization.usage.audio_speeches.result': 'UsageAudioSpeechesResult', 'organization.usage.audio_transcriptions.result': 'UsageAudioTranscriptionsResult', 'organization.usage.vector_stores.result': 'UsageVectorStoresResult', 'organization.usage.code_interpreter_sessions.result': 'UsageCodeInterpreterSessionsResult', 'organization.usage.file_searches.result': 'UsageFileSearchCallsResult', 'organization.usage.web_searches.result': 'UsageWebSearchCallsResult', 'organization.costs.result': 'CostsResult'})]}
    _tags = {'object': 'bucket'}
