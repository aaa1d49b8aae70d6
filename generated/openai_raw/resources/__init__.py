"""The dotted tree of resources; each is loaded when it is first reached."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from .admin import Admin, AsyncAdmin
    from .audio import AsyncAudio, Audio
    from .batches import AsyncBatches, Batches
    from .beta import AsyncBeta, Beta
    from .chat import AsyncChat, Chat
    from .completions import AsyncCompletions, Completions
    from .containers import AsyncContainers, Containers
    from .content_provenance_checks import AsyncContentProvenanceChecks, ContentProvenanceChecks
    from .conversations import AsyncConversations, Conversations
    from .decisions import AsyncDecisions, Decisions
    from .embeddings import AsyncEmbeddings, Embeddings
    from .evals import AsyncEvals, Evals
    from .files import AsyncFiles, Files
    from .fine_tuning import AsyncFineTuning, FineTuning
    from .images import AsyncImages, Images
    from .live import AsyncLive, Live
    from .models import AsyncModels, Models
    from .moderations import AsyncModerations, Moderations
    from .realtime import AsyncRealtime, Realtime
    from .responses import AsyncResponses, Responses
    from .safety import AsyncSafety, Safety
    from .skills import AsyncSkills, Skills
    from .uploads import AsyncUploads, Uploads
    from .vector_stores import AsyncVectorStores, VectorStores
    from .videos import AsyncVideos, Videos
    from .webhooks import AsyncWebhooks, Webhooks


class Resources:
    """What hangs on a client itself."""

    @cached_property
    def beta(self) -> Beta:
        """``client.beta``."""
        from .beta import Beta

        return Beta(cast("Any", self))

    @cached_property
    def audio(self) -> Audio:
        """``client.audio``."""
        from .audio import Audio

        return Audio(cast("Any", self))

    @cached_property
    def batches(self) -> Batches:
        """``client.batches``."""
        from .batches import Batches

        return Batches(cast("Any", self))

    @cached_property
    def chat(self) -> Chat:
        """``client.chat``."""
        from .chat import Chat

        return Chat(cast("Any", self))

    @cached_property
    def completions(self) -> Completions:
        """``client.completions``."""
        from .completions import Completions

        return Completions(cast("Any", self))

    @cached_property
    def containers(self) -> Containers:
        """``client.containers``."""
        from .containers import Containers

        return Containers(cast("Any", self))

    @cached_property
    def conversations(self) -> Conversations:
        """``client.conversations``."""
        from .conversations import Conversations

        return Conversations(cast("Any", self))

    @cached_property
    def embeddings(self) -> Embeddings:
        """``client.embeddings``."""
        from .embeddings import Embeddings

        return Embeddings(cast("Any", self))

    @cached_property
    def evals(self) -> Evals:
        """``client.evals``."""
        from .evals import Evals

        return Evals(cast("Any", self))

    @cached_property
    def files(self) -> Files:
        """``client.files``."""
        from .files import Files

        return Files(cast("Any", self))

    @cached_property
    def fine_tuning(self) -> FineTuning:
        """``client.fine_tuning``."""
        from .fine_tuning import FineTuning

        return FineTuning(cast("Any", self))

    @cached_property
    def images(self) -> Images:
        """``client.images``."""
        from .images import Images

        return Images(cast("Any", self))

    @cached_property
    def models(self) -> Models:
        """``client.models``."""
        from .models import Models

        return Models(cast("Any", self))

    @cached_property
    def moderations(self) -> Moderations:
        """``client.moderations``."""
        from .moderations import Moderations

        return Moderations(cast("Any", self))

    @cached_property
    def admin(self) -> Admin:
        """``client.admin``."""
        from .admin import Admin

        return Admin(cast("Any", self))

    @cached_property
    def realtime(self) -> Realtime:
        """``client.realtime``."""
        from .realtime import Realtime

        return Realtime(cast("Any", self))

    @cached_property
    def responses(self) -> Responses:
        """``client.responses``."""
        from .responses import Responses

        return Responses(cast("Any", self))

    @cached_property
    def uploads(self) -> Uploads:
        """``client.uploads``."""
        from .uploads import Uploads

        return Uploads(cast("Any", self))

    @cached_property
    def vector_stores(self) -> VectorStores:
        """``client.vector_stores``."""
        from .vector_stores import VectorStores

        return VectorStores(cast("Any", self))

    @cached_property
    def content_provenance_checks(self) -> ContentProvenanceChecks:
        """``client.content_provenance_checks``."""
        from .content_provenance_checks import ContentProvenanceChecks

        return ContentProvenanceChecks(cast("Any", self))

    @cached_property
    def videos(self) -> Videos:
        """``client.videos``."""
        from .videos import Videos

        return Videos(cast("Any", self))

    @cached_property
    def skills(self) -> Skills:
        """``client.skills``."""
        from .skills import Skills

        return Skills(cast("Any", self))

    @cached_property
    def decisions(self) -> Decisions:
        """``client.decisions``."""
        from .decisions import Decisions

        return Decisions(cast("Any", self))

    @cached_property
    def safety(self) -> Safety:
        """``client.safety``."""
        from .safety import Safety

        return Safety(cast("Any", self))

    @cached_property
    def webhooks(self) -> Webhooks:
        """``client.webhooks``."""
        from .webhooks import Webhooks

        return Webhooks(cast("Any", self))

    @cached_property
    def live(self) -> Live:
        """``client.live``."""
        from .live import Live

        return Live(cast("Any", self))


class AsyncResources:
    """What hangs on an async client itself."""

    @cached_property
    def beta(self) -> AsyncBeta:
        """``client.beta``."""
        from .beta import AsyncBeta

        return AsyncBeta(cast("Any", self))

    @cached_property
    def audio(self) -> AsyncAudio:
        """``client.audio``."""
        from .audio import AsyncAudio

        return AsyncAudio(cast("Any", self))

    @cached_property
    def batches(self) -> AsyncBatches:
        """``client.batches``."""
        from .batches import AsyncBatches

        return AsyncBatches(cast("Any", self))

    @cached_property
    def chat(self) -> AsyncChat:
        """``client.chat``."""
        from .chat import AsyncChat

        return AsyncChat(cast("Any", self))

    @cached_property
    def completions(self) -> AsyncCompletions:
        """``client.completions``."""
        from .completions import AsyncCompletions

        return AsyncCompletions(cast("Any", self))

    @cached_property
    def containers(self) -> AsyncContainers:
        """``client.containers``."""
        from .containers import AsyncContainers

        return AsyncContainers(cast("Any", self))

    @cached_property
    def conversations(self) -> AsyncConversations:
        """``client.conversations``."""
        from .conversations import AsyncConversations

        return AsyncConversations(cast("Any", self))

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """``client.embeddings``."""
        from .embeddings import AsyncEmbeddings

        return AsyncEmbeddings(cast("Any", self))

    @cached_property
    def evals(self) -> AsyncEvals:
        """``client.evals``."""
        from .evals import AsyncEvals

        return AsyncEvals(cast("Any", self))

    @cached_property
    def files(self) -> AsyncFiles:
        """``client.files``."""
        from .files import AsyncFiles

        return AsyncFiles(cast("Any", self))

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        """``client.fine_tuning``."""
        from .fine_tuning import AsyncFineTuning

        return AsyncFineTuning(cast("Any", self))

    @cached_property
    def images(self) -> AsyncImages:
        """``client.images``."""
        from .images import AsyncImages

        return AsyncImages(cast("Any", self))

    @cached_property
    def models(self) -> AsyncModels:
        """``client.models``."""
        from .models import AsyncModels

        return AsyncModels(cast("Any", self))

    @cached_property
    def moderations(self) -> AsyncModerations:
        """``client.moderations``."""
        from .moderations import AsyncModerations

        return AsyncModerations(cast("Any", self))

    @cached_property
    def admin(self) -> AsyncAdmin:
        """``client.admin``."""
        from .admin import AsyncAdmin

        return AsyncAdmin(cast("Any", self))

    @cached_property
    def realtime(self) -> AsyncRealtime:
        """``client.realtime``."""
        from .realtime import AsyncRealtime

        return AsyncRealtime(cast("Any", self))

    @cached_property
    def responses(self) -> AsyncResponses:
        """``client.responses``."""
        from .responses import AsyncResponses

        return AsyncResponses(cast("Any", self))

    @cached_property
    def uploads(self) -> AsyncUploads:
        """``client.uploads``."""
        from .uploads import AsyncUploads

        return AsyncUploads(cast("Any", self))

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """``client.vector_stores``."""
        from .vector_stores import AsyncVectorStores

        return AsyncVectorStores(cast("Any", self))

    @cached_property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecks:
        """``client.content_provenance_checks``."""
        from .content_provenance_checks import AsyncContentProvenanceChecks

        return AsyncContentProvenanceChecks(cast("Any", self))

    @cached_property
    def videos(self) -> AsyncVideos:
        """``client.videos``."""
        from .videos import AsyncVideos

        return AsyncVideos(cast("Any", self))

    @cached_property
    def skills(self) -> AsyncSkills:
        """``client.skills``."""
        from .skills import AsyncSkills

        return AsyncSkills(cast("Any", self))

    @cached_property
    def decisions(self) -> AsyncDecisions:
        """``client.decisions``."""
        from .decisions import AsyncDecisions

        return AsyncDecisions(cast("Any", self))

    @cached_property
    def safety(self) -> AsyncSafety:
        """``client.safety``."""
        from .safety import AsyncSafety

        return AsyncSafety(cast("Any", self))

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """``client.webhooks``."""
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(cast("Any", self))

    @cached_property
    def live(self) -> AsyncLive:
        """``client.live``."""
        from .live import AsyncLive

        return AsyncLive(cast("Any", self))
