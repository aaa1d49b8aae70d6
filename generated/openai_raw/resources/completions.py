"""The resource ``client.completions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class Completions(Resource):
    """``client.completions``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create completion.

        ``POST /completions``

        Parameters: model (required), prompt (required), best_of, echo, frequency_penalty, logit_bias, logprobs,
        max_tokens, n, presence_penalty, seed, stop, stream, stream_options, suffix, temperature, top_p,
        user
        """
        return self._client._call("completions.create_completion", {}, params)


class AsyncCompletions(AsyncResource):
    """``client.completions`` of an async client."""

    @described
    async def create(self, **params: Any) -> Any:
        """Create completion.

        ``POST /completions``

        Parameters: model (required), prompt (required), best_of, echo, frequency_penalty, logit_bias, logprobs,
        max_tokens, n, presence_penalty, seed, stop, stream, stream_options, suffix, temperature, top_p,
        user
        """
        return await self._client._call("completions.create_completion", {}, params)

