"""The resource ``client.evals.runs``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described

if TYPE_CHECKING:
    from .evals_runs_output_items import AsyncEvalsRunsOutputItems, EvalsRunsOutputItems


class EvalsRuns(Resource):
    """``client.evals.runs``."""

    @cached_property
    def output_items(self) -> EvalsRunsOutputItems:
        """``client.evals.runs.output_items``."""
        from .evals_runs_output_items import EvalsRunsOutputItems

        return EvalsRunsOutputItems(self._client)

    @described
    def list(self, eval_id: str, **params: Any) -> Any:
        """Get eval runs.

        ``GET /evals/{eval_id}/runs``

        Parameters: eval_id (required), after, limit, order, status
        """
        return self._client._call("evals.get_eval_runs", {"eval_id": eval_id}, params)

    @described
    def create(self, eval_id: str, **params: Any) -> Any:
        """Create eval run.

        ``POST /evals/{eval_id}/runs``

        Parameters: eval_id (required), data_source (required), name, metadata
        """
        return self._client._call("evals.create_eval_run", {"eval_id": eval_id}, params)

    @described
    def retrieve(self, run_id: str, *, eval_id: str, **params: Any) -> Any:
        """Get eval run.

        ``GET /evals/{eval_id}/runs/{run_id}``

        Parameters: eval_id (required), run_id (required)
        """
        return self._client._call("evals.get_eval_run", {"eval_id": eval_id, "run_id": run_id}, params)

    @described
    def delete(self, run_id: str, *, eval_id: str, **params: Any) -> Any:
        """Delete eval run.

        ``DELETE /evals/{eval_id}/runs/{run_id}``

        Parameters: eval_id (required), run_id (required)
        """
        return self._client._call("evals.delete_eval_run", {"eval_id": eval_id, "run_id": run_id}, params)

    @described
    def cancel(self, run_id: str, *, eval_id: str, **params: Any) -> Any:
        """Cancel eval run.

        ``POST /evals/{eval_id}/runs/{run_id}/cancel``

        Parameters: eval_id (required), run_id (required)
        """
        return self._client._call("evals.cancel_eval_run", {"eval_id": eval_id, "run_id": run_id}, params)


class AsyncEvalsRuns(AsyncResource):
    """``client.evals.runs`` of an async client."""

    @cached_property
    def output_items(self) -> AsyncEvalsRunsOutputItems:
        """``client.evals.runs.output_items``."""
        from .evals_runs_output_items import AsyncEvalsRunsOutputItems

        return AsyncEvalsRunsOutputItems(self._client)

    @described
    def list(self, eval_id: str, **params: Any) -> Any:
        """Get eval runs.

        ``GET /evals/{eval_id}/runs``

        Parameters: eval_id (required), after, limit, order, status
        """
        return self._client._pages("evals.get_eval_runs", {"eval_id": eval_id}, params)

    @described
    async def create(self, eval_id: str, **params: Any) -> Any:
        """Create eval run.

        ``POST /evals/{eval_id}/runs``

        Parameters: eval_id (required), data_source (required), name, metadata
        """
        return await self._client._call("evals.create_eval_run", {"eval_id": eval_id}, params)

    @described
    async def retrieve(self, run_id: str, *, eval_id: str, **params: Any) -> Any:
        """Get eval run.

        ``GET /evals/{eval_id}/runs/{run_id}``

        Parameters: eval_id (required), run_id (required)
        """
        return await self._client._call("evals.get_eval_run", {"eval_id": eval_id, "run_id": run_id}, params)

    @described
    async def delete(self, run_id: str, *, eval_id: str, **params: Any) -> Any:
        """Delete eval run.

        ``DELETE /evals/{eval_id}/runs/{run_id}``

        Parameters: eval_id (required), run_id (required)
        """
        return await self._client._call("evals.delete_eval_run", {"eval_id": eval_id, "run_id": run_id}, params)

    @described
    async def cancel(self, run_id: str, *, eval_id: str, **params: Any) -> Any:
        """Cancel eval run.

        ``POST /evals/{eval_id}/runs/{run_id}/cancel``

        Parameters: eval_id (required), run_id (required)
        """
        return await self._client._call("evals.cancel_eval_run", {"eval_id": eval_id, "run_id": run_id}, params)

