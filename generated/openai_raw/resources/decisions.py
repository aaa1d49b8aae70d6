"""The resource ``client.decisions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class Decisions(Resource):
    """``client.decisions``."""

    @described
    def create(self, **params: Any) -> Any:
        """Have a model answer closed questions

        Each question is a yes or no, a choice or a score; the answers come with probabilities. Costs the tokens
        in `usage`.

        ``POST /decisions``

        Args:
            model: Required. The model to use, such as `gpt-5.4-mini`.
            input: Required. What to decide about: text, or messages of a conversation.
            questions: Required. Questions to answer, each with yes or no, a choice, or a score.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache.
            prompt_cache_options: Prompt caching options.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user
                names and email addresses.
        """
        return self._client._call("decisions.create_decisions", {}, params)


class AsyncDecisions(AsyncResource):
    """``client.decisions`` of an async client."""

    @described_as(Decisions.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("decisions.create_decisions", {}, params)
