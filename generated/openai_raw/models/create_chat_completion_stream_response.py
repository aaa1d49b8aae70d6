from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.chat_completion_moderation import ChatCompletionModeration
    from ..models.completion_usage import CompletionUsage
    from ..models.create_chat_completion_stream_response_choices_item import ChunkChoice
    from ..unions import ServiceTier


@model
class ChatCompletionChunk(Base):
    """A chunk of a streamed completion: what came since the chunk before.

    Attributes:
        id: The id of the completion; the same in each chunk.
        choices: What is new in each choice; empty in a chunk that only tells the usage.
        created: When the completion was begun: Unix time in seconds, the same in each chunk.
        model: The model that answers.
        obfuscation: Random characters that even out the sizes of chunks; see
            `stream_options.include_obfuscation`.
        service_tier: The tier that really serves the request.
        system_fingerprint: Names the server configuration that answers; see the completion's. Often null.
        object: Always `chat.completion.chunk`.
        usage: The tokens of the whole request, in the last chunk, if `stream_options.include_usage` asked for
            it; else null.
        moderation: What moderation found, in a chunk of its own, if the request asked for it; else null.
    """

    id: str
    if TYPE_CHECKING:
        choices: list[ChunkChoice] = absent
    else:
        choices: list[ChunkChoice] | None = absent
    created: int
    model: str
    obfuscation: str | None = absent
    service_tier: ServiceTier = None
    system_fingerprint: str | None = None
    object: Literal['chat.completion.chunk']
    usage: CompletionUsage | None = None
    moderation: ChatCompletionModeration | None = None

    _nested = {'choices': ['ChunkChoice'], 'usage': 'CompletionUsage', 'moderation': 'ChatCompletionModeration'}
    _tags = {'object': 'chat.completion.chunk'}
    _empty = ('choices',)
