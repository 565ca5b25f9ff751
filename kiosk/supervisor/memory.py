"""How much memory a process holds."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PROC = Path("/proc")
_MB = 1024.0 * 1024.0


def resident_mb(pid: int, proc: Path = _PROC) -> float | None:
    """Return the memory a process holds in RAM (MB of 1024 x 1024 bytes), or None where nobody says.

    Linux: the second number of /proc/<pid>/statm, in pages (proc_pid_statm(5)). Windows: the working set.
    """
    if sys.platform == "win32":  # pragma: no cover - asks a library only Windows has
        return _working_set_mb(pid)
    try:
        pages = int((proc / str(pid) / "statm").read_bytes().split()[1])
    except (OSError, ValueError, IndexError):
        return None
    return pages * os.sysconf("SC_PAGE_SIZE") / _MB


if sys.platform == "win32":  # pragma: no cover - asks libraries only Windows has
    import ctypes
    from ctypes import wintypes

    _QUERY_LIMITED = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION

    class _Counters(ctypes.Structure):
        """PROCESS_MEMORY_COUNTERS of psapi.h."""

        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            ("PeakWorkingSetSize", ctypes.c_size_t),
            ("WorkingSetSize", ctypes.c_size_t),
            ("QuotaPeakPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPeakNonPagedPoolUsage", ctypes.c_size_t),
            ("QuotaNonPagedPoolUsage", ctypes.c_size_t),
            ("PagefileUsage", ctypes.c_size_t),
            ("PeakPagefileUsage", ctypes.c_size_t),
        )

    def _working_set_mb(pid: int) -> float | None:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = wintypes.HANDLE
        kernel.K32GetProcessMemoryInfo.argtypes = (wintypes.HANDLE, ctypes.POINTER(_Counters), wintypes.DWORD)
        kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
        handle = kernel.OpenProcess(_QUERY_LIMITED, False, pid)
        if not handle:
            return None
        counters = _Counters(cb=ctypes.sizeof(_Counters))
        known = kernel.K32GetProcessMemoryInfo(handle, ctypes.byref(counters), counters.cb)
        kernel.CloseHandle(handle)
        return counters.WorkingSetSize / _MB if known else None
