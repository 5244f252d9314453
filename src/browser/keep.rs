use std::cell::OnceCell;

use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CacheStorage, ServiceWorker, ServiceWorkerRegistration, ServiceWorkerState, Url};

use super::listener::listen;

/// Whether the site is kept on this device; nothing where the browser cannot keep it.
pub async fn is_kept() -> Option<bool> {
    match registration().await? {
        Some(registration) if registration.active().is_some() => {
            Some(caches(&registration.scope()).await?.length() > 0)
        }
        _ => Some(false),
    }
}

/// Keeps the site on this device by the service worker at this address; whether it is kept, whole, at the end.
pub async fn keep(worker: &str) -> bool {
    install(worker).await.is_some()
}

/// Takes everything off this device that [`keep`] has put there; whether nothing is left.
pub async fn forget() -> bool {
    match registration().await {
        Some(Some(registration)) => remove(&registration).await.is_some(),
        Some(None) => true,
        None => false,
    }
}

async fn install(worker: &str) -> Option<()> {
    let options = Object::new();
    // The browser's own cache must not keep an old worker alive.
    Reflect::set(&options, &"updateViaCache".into(), &"none".into()).ok()?;
    // After "Forget" the worker lives until its last page closes, and under the same address it would come back as it
    // was, without what it kept.
    let worker = format!("{worker}?{}", js_sys::Date::now() as u64);
    let registration = register(&trusted(&worker), &options).ok()?;
    let registration = JsFuture::from(registration).await.ok()?;
    let registration: ServiceWorkerRegistration = registration.unchecked_into();
    let coming = registration.installing().or_else(|| registration.waiting());
    if let Some(coming) = coming
        && !settled(&coming).await
    {
        // It could not keep everything, so it keeps nothing.
        remove(&registration).await;
    }
    is_kept().await?.then_some(())
}

/// Waits until a new worker has taken over (`true`) or has been given up.
async fn settled(worker: &ServiceWorker) -> bool {
    let state = worker.clone();
    let is_settled = move || match state.state() {
        ServiceWorkerState::Activated => Some(true),
        ServiceWorkerState::Redundant => Some(false),
        _ => None,
    };
    let mut listener = None;
    let done = Promise::new(&mut |resolve, _| {
        let is_settled = is_settled.clone();
        let look = move || {
            if let Some(well) = is_settled() {
                // It only settles a promise, which cannot fail.
                let _ = resolve.call1(&JsValue::UNDEFINED, &well.into());
            }
        };
        look();
        listener = listen(worker.clone().into(), "statechange", move |_| look());
    });
    let well = JsFuture::from(done).await;
    well.is_ok_and(|well| well.is_truthy())
}

async fn remove(registration: &ServiceWorkerRegistration) -> Option<()> {
    JsFuture::from(registration.unregister().ok()?).await.ok()?;
    // Only now: an update that was under way has had to end before, and may have put a copy away.
    let names = caches(&registration.scope()).await?;
    let storage: CacheStorage = web_sys::window()?.caches().ok()?;
    for name in names {
        JsFuture::from(storage.delete(&name.as_string()?))
            .await
            .ok()?;
    }
    Some(())
}

/// The names of what the worker of this scope has put away.
async fn caches(scope: &str) -> Option<Array> {
    let ours = format!("unfold {scope} ");
    let storage: CacheStorage = web_sys::window()?.caches().ok()?;
    let names = JsFuture::from(storage.keys()).await.ok()?;
    let is_ours =
        |name: JsValue, _, _| name.as_string().is_some_and(|name| name.starts_with(&ours));
    Some(Array::from(&names).filter(&mut { is_ours }))
}

/// The site's own registration, if there is one; nothing where the browser has no service workers for this page.
async fn registration() -> Option<Option<ServiceWorkerRegistration>> {
    let window = web_sys::window()?;
    let navigator = window.navigator();
    if !Reflect::has(&navigator, &"serviceWorker".into()).ok()? {
        return None;
    }
    let found = JsFuture::from(navigator.service_worker().get_registration());
    let found = found.await.ok()?;
    let found: Option<ServiceWorkerRegistration> =
        (!found.is_undefined()).then(|| found.unchecked_into());
    // The browser also tells of a neighbour's or the host's, whose scope this page happens to be in.
    let base = window.document()?.base_uri().ok()??;
    let folder = Url::new_with_base("./", &base).ok()?.href();
    Some(found.filter(|found| found.scope() == folder))
}

#[wasm_bindgen]
extern "C" {
    // web-sys takes a string here, and a page with a Trusted Types policy takes none.
    #[wasm_bindgen(js_namespace = ["navigator", "serviceWorker"], catch)]
    fn register(address: &JsValue, options: &Object) -> Result<Promise, JsValue>;

    type TrustedTypePolicy;

    #[wasm_bindgen(js_namespace = trustedTypes, js_name = createPolicy, catch)]
    fn create_policy(name: &str, rules: &Object) -> Result<TrustedTypePolicy, JsValue>;

    #[wasm_bindgen(method, js_name = createScriptURL, catch)]
    fn create_script_url(this: &TrustedTypePolicy, address: &str) -> Result<JsValue, JsValue>;
}

thread_local! {
    /// A page may make a policy of this name once.
    static POLICY: OnceCell<Option<TrustedTypePolicy>> = const { OnceCell::new() };
}

/// The address of a script as the page's policy wants it.
/// <https://www.w3.org/TR/trusted-types/>
fn trusted(address: &str) -> JsValue {
    POLICY.with(|policy| {
        let policy = policy.get_or_init(|| {
            let rules = Object::new();
            let same = Closure::<dyn Fn(JsValue) -> JsValue>::new(|address| address);
            Reflect::set(&rules, &"createScriptURL".into(), &same.into_js_value()).ok()?;
            create_policy("unfold", &rules).ok()
        });
        let trusted = policy
            .as_ref()
            .map(|policy| policy.create_script_url(address));
        // A browser without Trusted Types takes a string.
        trusted
            .and_then(Result::ok)
            .unwrap_or_else(|| address.into())
    })
}
