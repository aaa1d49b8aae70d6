"""The resource ``client.evals``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described

if TYPE_CHECKING:
    from .evals_runs import AsyncEvalsRuns, EvalsRuns


class Evals(Resource):
    """``client.evals``."""

    @cached_property
    def runs(self) -> EvalsRuns:
        """``client.evals.runs``."""
        from .evals_runs import EvalsRuns

        return EvalsRuns(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List evals.

        ``GET /evals``

        Parameters: after, limit, order, order_by
        """
        return self._client._call("evals.list_evals", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create eval.

        ``POST /evals``

        Parameters: data_source_config (required), testing_criteria (required), name, metadata
        """
        return self._client._call("evals.create_eval", {}, params)

    @described
    def retrieve(self, eval_id: str, **params: Any) -> Any:
        """Get eval.

        ``GET /evals/{eval_id}``

        Parameters: eval_id (required)
        """
        return self._client._call("evals.get_eval", {"eval_id": eval_id}, params)

    @described
    def update(self, eval_id: str, **params: Any) -> Any:
        """Update eval.

        ``POST /evals/{eval_id}``

        Parameters: eval_id (required), name, metadata
        """
        return self._client._call("evals.update_eval", {"eval_id": eval_id}, params)

    @described
    def delete(self, eval_id: str, **params: Any) -> Any:
        """Delete eval.

        ``DELETE /evals/{eval_id}``

        Parameters: eval_id (required)
        """
        return self._client._call("evals.delete_eval", {"eval_id": eval_id}, params)


class AsyncEvals(AsyncResource):
    """``client.evals`` of an async client."""

    @cached_property
    def runs(self) -> AsyncEvalsRuns:
        """``client.evals.runs``."""
        from .evals_runs import AsyncEvalsRuns

        return AsyncEvalsRuns(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List evals.

        ``GET /evals``

        Parameters: after, limit, order, order_by
        """
        return self._client._pages("evals.list_evals", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create eval.

        ``POST /evals``

        Parameters: data_source_config (required), testing_criteria (required), name, metadata
        """
        return await self._client._call("evals.create_eval", {}, params)

    @described
    async def retrieve(self, eval_id: str, **params: Any) -> Any:
        """Get eval.

        ``GET /evals/{eval_id}``

        Parameters: eval_id (required)
        """
        return await self._client._call("evals.get_eval", {"eval_id": eval_id}, params)

    @described
    async def update(self, eval_id: str, **params: Any) -> Any:
        """Update eval.

        ``POST /evals/{eval_id}``

        Parameters: eval_id (required), name, metadata
        """
        return await self._client._call("evals.update_eval", {"eval_id": eval_id}, params)

    @described
    async def delete(self, eval_id: str, **params: Any) -> Any:
        """Delete eval.

        ``DELETE /evals/{eval_id}``

        Parameters: eval_id (required)
        """
        return await self._client._call("evals.delete_eval", {"eval_id": eval_id}, params)

