# Stand-ins for what changes a machine: sourced before the lines of a page. $ROOT is the machine's root.
sudo() {
    while :; do
        case "$1" in
            -u) shift 2 ;;
            -*) shift ;;
            *) break ;;
        esac
    done
    "$@"
}
note() { printf '%s\n' "$*" >> "$ROOT/noted"; }
apt-get() { note "apt-get $*"; }
adduser() { note "adduser $*"; mkdir -p "$ROOT/var/lib/wijkstem"; }
# What is on GitHub is what is here.
git() {
    note "git $*"
    [ "$1" != clone ] || { mkdir -p "$3" && cp -r "$ROOT/github/." "$3"; }
}
docker() { note "docker $*"; }
# Its packages are installed here already.
make() {
    [ "$1 $3" = "-C install" ] || return 1
    mkdir -p "$2/.venv/bin"
    ln -sf "$HERE/.venv/bin/wijkstem" "$2/.venv/bin/wijkstem"
}
install() {
    args=()
    while [ $# -gt 0 ]; do
        case "$1" in
            -g) shift 2 ;; # there is no such group here
            *) args+=("$1"); shift ;;
        esac
    done
    command install "${args[@]}"
}
psql() { "$PSQL" "$DATABASE_SERVER" -v ON_ERROR_STOP=1 -q "$@"; }
certbot() { [ "$1 $2 $3 $4" = "certonly --nginx -d $NAME" ] || return 1; note certbot; }
nginx() { grep -q "server_name $NAME;" "$ROOT/etc/nginx/conf.d/wijkstem.conf"; }
# The units are real: what they start is started, with the settings that they name.
systemctl() {
    note "systemctl $*"
    case "$1 $2" in
        "enable --now") "$HERE/tests/docs/start_unit" "$3" > /dev/null 2>> "$ROOT/log" & ;;
        "start wijkstem-backup.service")
            for _ in $(seq 300); do grep -q '"running"' "$ROOT/log" && break; sleep 0.1; done
            "$HERE/tests/docs/start_unit" "$2" >> "$ROOT/backup" || true ;;
    esac
}
systemd-run() { "$HERE/tests/docs/start_unit" "$@" || note unwell; }
